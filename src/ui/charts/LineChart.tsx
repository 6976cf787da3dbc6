import { useMemo } from 'react';
import { useT } from '../../i18n/react.tsx';
import { ChartFrame, type ChartFrameProps } from './ChartFrame.tsx';
import type { ValueFormat } from './chartTypes.ts';
import { EChart } from './EChart.tsx';
import { type LineChartData, lineChartOption, lineChartTable } from './lineChart.model.ts';
import { useChartContext } from './useChartContext.ts';

export interface LineChartProps extends ChartFrameProps {
  readonly data: LineChartData;
  /** Writes a value with its unit. */
  readonly format: ValueFormat;
  readonly formatAxis?: ValueFormat;
}

/** Figures over quarters, each line with its name at its end. */
export function LineChart({ data, format, formatAxis, ...frame }: LineChartProps) {
  const { t, formatList } = useT();
  const names = formatList(data.series.map((one) => one.name));
  const ends = { first: data.periods[0] ?? '', last: data.periods.at(-1) ?? '' };
  const context = useChartContext(
    t('common:charts.describe.line', { title: frame.title, names, ...ends }),
    format,
    formatAxis,
  );
  const option = useMemo(() => lineChartOption(data, context), [data, context]);
  const words = { period: t('common:charts.period'), none: t('common:charts.unknown') };
  return (
    <ChartFrame {...frame} table={lineChartTable(data, format, words)}>
      <EChart option={option} />
    </ChartFrame>
  );
}
