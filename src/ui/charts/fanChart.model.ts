import { baseOption, categoryAxis, valueAxis } from './base.model.ts';
import type { ChartContext, ChartOption, ChartTable, ChartTheme, ValueFormat } from './chartTypes.ts';
import { pointOf } from './tooltip.model.ts';

/** What the simulated runs of one quarter gave, in ascending order. */
export interface FanQuarter {
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
}

/** The past as a line, the future as bands; with what is staged, and without it. */
export interface FanChartData {
  /** Formatted past quarters and their values, oldest first. */
  readonly past: readonly { readonly period: string; readonly value: number }[];
  /** Formatted coming quarters. */
  readonly periods: readonly string[];
  readonly withStaged: readonly FanQuarter[];
  readonly withoutStaged?: readonly FanQuarter[];
}

/** The words of a fan chart. */
export interface FanWords {
  readonly past: string;
  readonly median: string;
  readonly low10: string;
  readonly low25: string;
  readonly high75: string;
  readonly high90: string;
  readonly withStaged: string;
  readonly withoutStaged: string;
  readonly period: string;
}

type Quantile = keyof FanQuarter;
type Points = (number | null)[];

/** A quantile along the whole axis. The fan opens from the last known value, so that no gap is drawn. */
export function quantileLine(data: FanChartData, fan: readonly FanQuarter[], quantile: Quantile): Points {
  const last = data.past.at(-1);
  const before: Points = data.past.map(() => null);
  if (last) before[before.length - 1] = last.value;
  return [...before, ...fan.map((quarter) => quarter[quantile])];
}

/** The option of a fan chart. */
export function fanChartOption(data: FanChartData, words: FanWords, context: ChartContext): ChartOption {
  const { theme } = context;
  const past: Points = [...data.past.map((one) => one.value), ...data.periods.map(() => null)];
  return {
    ...baseOption(context),
    tooltip: { ...baseOption(context).tooltip, ...fanTooltip(data, words, context) },
    grid: {
      left: 4,
      top: theme.px,
      bottom: 4,
      right: 16,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: {
      ...categoryAxis([...data.past.map((one) => one.period), ...data.periods], theme),
      boundaryGap: false,
    },
    yAxis: { ...valueAxis(context), scale: true },
    series: [
      ...(data.withoutStaged ? outline(data, data.withoutStaged, theme) : []),
      ...bands(data, theme),
      median('with', quantileLine(data, data.withStaged, 'p50'), theme.you, 'solid', 3),
      median('past', past, theme.ink, 'solid', 2.5),
    ],
  };
}

function bands(data: FanChartData, theme: ChartTheme) {
  const at = (quantile: Quantile) => quantileLine(data, data.withStaged, quantile);
  return [
    floor('with-floor', at('p10'), 'with'),
    band('with-low', at('p10'), at('p25'), 'with', theme.you, 0.16),
    band('with-mid', at('p25'), at('p75'), 'with', theme.you, 0.36),
    band('with-high', at('p75'), at('p90'), 'with', theme.you, 0.16),
  ];
}

function outline(data: FanChartData, fan: readonly FanQuarter[], theme: ChartTheme) {
  const at = (quantile: Quantile) => quantileLine(data, fan, quantile);
  return [
    floor('without-floor', at('p10'), 'without'),
    band('without-all', at('p10'), at('p90'), 'without', theme.inkFaint, 0.14),
    median('without', at('p50'), theme.inkSoft, [4, 4], 2),
  ];
}

const SILENT = { type: 'line' as const, symbol: 'none', silent: true, stackStrategy: 'all' as const };

const floor = (id: string, data: Points, stack: string) => ({
  ...SILENT,
  id,
  data,
  stack,
  lineStyle: { width: 0 },
});

/** A band is drawn as its thickness on top of what is stacked below it. */
const band = (id: string, low: Points, high: Points, stack: string, color: string, opacity: number) => ({
  ...SILENT,
  id,
  stack,
  data: high.map((value, at) => thickness(value, low[at])),
  lineStyle: { width: 0 },
  itemStyle: { color },
  areaStyle: { color, opacity },
});

const thickness = (high: number | null, low: number | null | undefined): number | null =>
  high === null || low === null || low === undefined ? null : high - low;

const median = (id: string, data: Points, color: string, type: 'solid' | number[], width: number) => ({
  type: 'line' as const,
  id,
  data,
  symbol: 'none',
  lineStyle: { color, width, type },
  itemStyle: { color },
  z: 6,
});

function fanTooltip(data: FanChartData, words: FanWords, context: ChartContext) {
  return {
    trigger: 'axis' as const,
    axisPointer: {
      type: 'line' as const,
      lineStyle: { color: context.theme.inkFaint, type: 'solid' as const },
    },
    formatter: (params: unknown) => {
      const point = pointOf(params);
      return (point && context.tooltip?.(point.name, fanRows(data, words, point.dataIndex, context))) ?? '';
    },
  };
}

/** The rows of a fan chart's tooltip at a place of the axis. */
export function fanRows(data: FanChartData, words: FanWords, at: number, { theme, format }: ChartContext) {
  const past = data.past[at];
  if (past) return [{ name: words.past, value: format(past.value), colour: theme.ink }];
  const [now, without] = [
    data.withStaged[at - data.past.length],
    data.withoutStaged?.[at - data.past.length],
  ];
  if (!now) return [];
  return [
    { name: words.high90, value: format(now.p90), colour: theme.you },
    { name: words.median, value: format(now.p50), colour: theme.you },
    { name: words.low10, value: format(now.p10), colour: theme.you },
    ...(without
      ? [
          {
            name: `${words.median}, ${words.withoutStaged}`,
            value: format(without.p50),
            colour: theme.inkSoft,
          },
        ]
      : []),
  ];
}

/** The fan as a table. */
export function fanChartTable(data: FanChartData, words: FanWords, format: ValueFormat): ChartTable {
  const names = [words.low10, words.low25, words.median, words.high75, words.high90];
  const cells = (quarter: FanQuarter) =>
    [quarter.p10, quarter.p25, quarter.p50, quarter.p75, quarter.p90].map(format);
  const rowsOf = (fan: readonly FanQuarter[], which: string) =>
    fan.map((quarter, at) => ({
      id: `${which}-${at}`,
      cells: [`${data.periods[at] ?? ''}, ${which}`, ...cells(quarter)],
    }));
  return {
    head: [words.period, ...names],
    rows: [
      ...rowsOf(data.withStaged, words.withStaged),
      ...rowsOf(data.withoutStaged ?? [], words.withoutStaged),
    ],
  };
}
