import { useMemo } from 'react';
import { type Speaker, useT } from '../../i18n/react.tsx';
import { ChartFrame, type ChartFrameProps } from './ChartFrame.tsx';
import type { ValueFormat } from './chartTypes.ts';
import { EChart } from './EChart.tsx';
import { type FanChartData, type FanWords, fanChartOption, fanChartTable } from './fanChart.model.ts';
import type { LegendItem } from './Legend.tsx';
import { useChartContext } from './useChartContext.ts';

export interface FanChartProps extends ChartFrameProps {
  readonly data: FanChartData;
  readonly format: ValueFormat;
  readonly formatAxis?: ValueFormat;
}

/** What may come: bands of simulated futures with what is staged, and behind them, hatched, those without it. */
export function FanChart({ data, format, formatAxis, ...frame }: FanChartProps) {
  const { t } = useT();
  const words = useMemo(() => fanWords(t, frame.title), [t, frame.title]);
  const last = data.withStaged.at(-1);
  const description = t('common:charts.describe.fan', {
    title: frame.title,
    first: data.periods[0] ?? '',
    last: data.periods.at(-1) ?? '',
    median: last ? format(last.p50) : t('common:charts.unknown'),
  });
  const context = useChartContext(description, format, formatAxis);
  const option = useMemo(() => fanChartOption(data, words, context), [data, words, context]);
  return (
    <ChartFrame
      {...frame}
      table={fanChartTable(data, words, format)}
      legend={fanLegend(t, data.withoutStaged !== undefined)}
    >
      <EChart option={option} />
    </ChartFrame>
  );
}

const fanWords = (t: Speaker['t'], past: string): FanWords => ({
  past,
  median: t('common:charts.median'),
  most: t('common:charts.bandMost'),
  low10: t('common:charts.low10'),
  low25: t('common:charts.low25'),
  high75: t('common:charts.high75'),
  high90: t('common:charts.high90'),
  withStaged: t('common:charts.withStaged'),
  withoutStaged: t('common:charts.withoutStaged'),
  period: t('common:charts.period'),
});

function fanLegend(t: Speaker['t'], hasWithout: boolean): LegendItem[] {
  const median = t('common:charts.median');
  const staged = hasWithout ? `${median}, ${t('common:charts.withStaged')}` : median;
  const items: LegendItem[] = [
    { id: 'median', name: staged, tone: 'you', shape: 'line' },
    { id: 'half', name: t('common:charts.bandHalf'), tone: 'you', shape: 'band' },
    { id: 'most', name: t('common:charts.bandMost'), tone: 'you', shape: 'wide-band' },
  ];
  if (!hasWithout) return items;
  return [
    ...items,
    {
      id: 'without',
      name: `${median}, ${t('common:charts.withoutStaged')}`,
      tone: 'neutral',
      shape: 'dashed',
    },
    { id: 'without-band', name: t('common:charts.withoutStaged'), tone: 'neutral', shape: 'hatched' },
  ];
}
