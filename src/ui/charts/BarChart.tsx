import { useCallback, useMemo } from 'react';
import { useT } from '../../i18n/react.tsx';
import { type BarChartData, barChartOption, barChartTable } from './barChart.model.ts';
import { ChartFrame, type ChartFrameProps } from './ChartFrame.tsx';
import type { ValueFormat } from './chartTypes.ts';
import { EChart } from './EChart.tsx';
import { useChartContext } from './useChartContext.ts';

export interface BarChartProps extends Omit<ChartFrameProps, 'height'> {
  readonly data: BarChartData;
  readonly format: ValueFormat;
  /** What the bars are: heads the first column of the table. */
  readonly nameOfBars: string;
  readonly onPick?: (id: string) => void;
}

/** Figures side by side. */
export function BarChart({ data, format, nameOfBars, onPick, ...frame }: BarChartProps) {
  const { t, formatList } = useT();
  const names = formatList(data.bars.map((bar) => bar.name));
  const context = useChartContext(t('common:charts.describe.bars', { title: frame.title, names }), format);
  const option = useMemo(() => barChartOption(data, context), [data, context]);
  const pick = useCallback(
    (at: number) => {
      const bar = data.bars[at];
      if (bar) onPick?.(bar.id);
    },
    [data, onPick],
  );
  const table = barChartTable(data, format, { name: nameOfBars, value: t('common:charts.value') });
  return (
    <ChartFrame {...frame} rows={data.bars.length} table={table} onRow={onPick}>
      <EChart option={option} onPick={onPick && pick} />
    </ChartFrame>
  );
}
