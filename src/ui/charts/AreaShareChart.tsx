import { useMemo } from 'react';
import { useT } from '../../i18n/react.tsx';
import { type AreaShareData, areaShareOption, areaShareTable } from './areaShareChart.model.ts';
import { ChartFrame, type ChartFrameProps } from './ChartFrame.tsx';
import { EChart } from './EChart.tsx';
import { useChartContext } from './useChartContext.ts';

export interface AreaShareChartProps extends ChartFrameProps {
  /** Amounts; the chart makes the shares. */
  readonly data: AreaShareData;
}

/** Who holds how much of a whole, quarter by quarter. */
export function AreaShareChart({ data, ...frame }: AreaShareChartProps) {
  const { t, formatList, formatQuantity } = useT();
  const format = useMemo(() => (share: number) => formatQuantity(share, 'percent'), [formatQuantity]);
  const formatAxis = useMemo(
    () => (share: number) => formatQuantity(share, 'percent', { digits: 0 }),
    [formatQuantity],
  );
  const names = formatList(data.series.map((one) => one.name));
  const ends = { first: data.periods[0] ?? '', last: data.periods.at(-1) ?? '' };
  const context = useChartContext(
    t('common:charts.describe.area', { title: frame.title, names, ...ends }),
    format,
    formatAxis,
  );
  const option = useMemo(() => areaShareOption(data, context), [data, context]);
  const words = { period: t('common:charts.period'), none: t('common:charts.unknown') };
  return (
    <ChartFrame {...frame} table={areaShareTable(data, format, words)} legend={[...data.series].reverse()}>
      <EChart option={option} />
    </ChartFrame>
  );
}
