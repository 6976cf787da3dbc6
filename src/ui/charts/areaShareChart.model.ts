import { baseOption, categoryAxis, valueAxis } from './base.model.ts';
import type { ChartContext, ChartOption, ChartSeries, ChartTable, ValueFormat } from './chartTypes.ts';
import { toneColour, toneDecal } from './tones.ts';
import { axisTooltip } from './tooltip.model.ts';

/** Amounts by period and holder, drawn as shares of each period's sum. */
export interface AreaShareData {
  readonly periods: readonly string[];
  readonly series: readonly ChartSeries[];
}

/** The same series as shares of 1; a period in which nobody has anything is all `null`. */
export function toShares(series: readonly ChartSeries[], periods: number): ChartSeries[] {
  const sums = Array.from({ length: periods }, (_, at) =>
    series.reduce((sum, one) => sum + Math.max(one.values[at] ?? 0, 0), 0),
  );
  return series.map((one) => ({
    ...one,
    values: sums.map((sum, at) => (sum > 0 ? Math.max(one.values[at] ?? 0, 0) / sum : null)),
  }));
}

/** The option of stacked shares. The first series is at the bottom. */
export function areaShareOption(data: AreaShareData, context: ChartContext): ChartOption {
  const shares = toShares(data.series, data.periods.length);
  return {
    ...baseOption(context),
    tooltip: { ...baseOption(context).tooltip, ...axisTooltip(shares, context) },
    grid: {
      left: 4,
      top: context.theme.px,
      bottom: 4,
      right: 16,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: { ...categoryAxis(data.periods, context.theme), boundaryGap: false },
    yAxis: { ...valueAxis(context), min: 0, max: 1, interval: 0.25 },
    series: shares.map((one) => areaOf(one, context)),
  };
}

function areaOf(series: ChartSeries, { theme }: ChartContext) {
  const color = toneColour(series.tone, theme);
  return {
    type: 'line' as const,
    id: series.id,
    name: series.name,
    data: [...series.values],
    stack: 'share',
    symbol: 'none',
    lineStyle: { color: theme.ground, width: 1.5 },
    itemStyle: { color, decal: toneDecal(series.tone) },
    areaStyle: { color, opacity: 0.92 },
    emphasis: { focus: 'series' as const },
  };
}

/** The shares as a table. */
export function areaShareTable(
  data: AreaShareData,
  format: ValueFormat,
  words: { readonly period: string; readonly none: string },
): ChartTable {
  const shares = toShares(data.series, data.periods.length);
  return {
    head: [words.period, ...shares.map((one) => one.name)],
    rows: data.periods.map((period, at) => ({
      id: period,
      cells: [period, ...shares.map((one) => shareAt(one, at, format, words.none))],
    })),
  };
}

function shareAt(series: ChartSeries, at: number, format: ValueFormat, none: string): string {
  const share = series.values[at];
  return share === null || share === undefined ? none : format(share);
}
