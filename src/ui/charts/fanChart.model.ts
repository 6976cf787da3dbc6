import { baseOption, categoryAxis, valueAxis } from './base.model.ts';
import type { ChartContext, ChartOption, ChartTable, ChartTheme, ValueFormat } from './chartTypes.ts';
import { tooltipAt } from './tooltip.model.ts';

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
  /** Name of the range from the 10th to the 90th percentile. */
  readonly most: string;
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
    tooltip: {
      ...baseOption(context).tooltip,
      ...tooltipAt(context, (at) => fanRows(data, words, at, context)),
    },
    grid: {
      left: 4,
      top: theme.px,
      bottom: 4,
      // The last quarter's name stands half beyond the end of the axis.
      right: theme.px * 2.25,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: {
      ...categoryAxis([...data.past.map((one) => one.period), ...data.periods], theme),
      boundaryGap: false,
    },
    yAxis: { ...valueAxis(context), scale: true },
    series: [
      ...(data.withoutStaged ? fanOf('without', data, data.withoutStaged, withoutLook(theme)) : []),
      ...fanOf('with', data, data.withStaged, withLook(theme)),
      median('past', past, theme.ink, 'solid', 2.5),
    ],
  };
}

/** How a fan looks: one is filled and solid, the other hatched and dashed, so that they differ without their colours. */
interface FanLook {
  readonly band: string;
  readonly line: string;
  readonly dash: 'solid' | number[];
  readonly width: number;
  readonly outer: number;
  readonly inner: number;
  readonly isHatched: boolean;
}

const withLook = (theme: ChartTheme): FanLook => ({
  band: theme.you,
  line: theme.you,
  dash: 'solid',
  width: 3,
  outer: 0.16,
  inner: 0.34,
  isHatched: false,
});

const withoutLook = (theme: ChartTheme): FanLook => ({
  band: theme.inkSoft,
  line: theme.inkSoft,
  dash: [5, 4],
  width: 2,
  outer: 0.12,
  inner: 0.24,
  isHatched: true,
});

/** The bands of a fan, its outer edges and its middle. */
function fanOf(id: string, data: FanChartData, fan: readonly FanQuarter[], look: FanLook) {
  const at = (quantile: Quantile) => quantileLine(data, fan, quantile);
  const [low, high] = [at('p10'), at('p90')];
  return [
    floor(`${id}-floor`, low, id),
    band(`${id}-low`, low, at('p25'), id, look, look.outer),
    band(`${id}-mid`, at('p25'), at('p75'), id, look, look.inner),
    band(`${id}-high`, at('p75'), high, id, look, look.outer),
    edge(`${id}-edge-low`, low, look),
    edge(`${id}-edge-high`, high, look),
    median(id, at('p50'), look.line, look.dash, look.width),
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
const band = (id: string, low: Points, high: Points, stack: string, look: FanLook, opacity: number) => ({
  ...SILENT,
  id,
  stack,
  data: high.map((value, at) => thickness(value, low[at])),
  lineStyle: { width: 0 },
  itemStyle: { color: look.band, decal: look.isHatched ? hatch(look.band, opacity) : PLAIN },
  areaStyle: { color: look.band, opacity: look.isHatched ? opacity * 0.6 : opacity },
});

const PLAIN = { symbol: 'none' } as const;

/** Slanting lines, closer together than anything else on the chart. */
const hatch = (color: string, opacity: number) => ({
  symbol: 'rect' as const,
  symbolSize: 1,
  rotation: -Math.PI / 4,
  dashArrayX: [1, 0],
  dashArrayY: opacity > 0.2 ? [1.5, 4] : [1, 7],
  color,
});

/** The thin outline of a fan: where its bands are pale it still shows how far it reaches. */
const edge = (id: string, data: Points, look: FanLook) => ({
  ...SILENT,
  id,
  data,
  lineStyle: { color: look.line, width: 1, type: look.dash, opacity: 0.7 },
  itemStyle: { color: look.line },
  z: 5,
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

/** The rows of a fan chart's tooltip at a place of the axis: what is likely, with what is staged and without. */
export function fanRows(data: FanChartData, words: FanWords, at: number, { theme, format }: ChartContext) {
  const past = data.past[at];
  if (past) return [{ name: words.past, value: format(past.value), colour: theme.ink }];
  const place = at - data.past.length;
  const [now, without] = [data.withStaged[place], data.withoutStaged?.[place]];
  const rowsOf = (quarter: FanQuarter | undefined, which: string, colour: string) =>
    quarter === undefined
      ? []
      : [
          { name: `${words.median}${which}`, value: format(quarter.p50), colour },
          {
            name: `${words.most}${which}`,
            value: `${format(quarter.p10)} – ${format(quarter.p90)}`,
            colour,
          },
        ];
  const isPair = without !== undefined;
  return [
    ...rowsOf(now, isPair ? `, ${words.withStaged}` : '', theme.you),
    ...rowsOf(without, `, ${words.withoutStaged}`, theme.inkSoft),
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
      cells: [[data.periods[at] ?? '', which].filter((word) => word !== '').join(', '), ...cells(quarter)],
    }));
  return {
    head: [words.period, ...names],
    rows: [
      ...data.past.map(({ period, value }, at) => ({
        id: `past-${at}`,
        cells: [period, '', '', format(value), '', ''],
      })),
      ...rowsOf(data.withStaged, data.withoutStaged ? words.withStaged : ''),
      ...rowsOf(data.withoutStaged ?? [], words.withoutStaged),
    ],
  };
}
