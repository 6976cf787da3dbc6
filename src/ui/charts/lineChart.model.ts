import { baseOption, categoryAxis, roomFor, smallText, valueAxis } from './base.model.ts';
import type { ChartContext, ChartOption, ChartSeries, ChartTable, ValueFormat } from './chartTypes.ts';
import { toneColour, toneDash, toneSymbol } from './tones.ts';
import { axisTooltip } from './tooltip.model.ts';

/** Lines over periods. */
export interface LineChartData {
  /** Formatted periods, oldest first. */
  readonly periods: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Start the value axis at zero; amounts do, indices and prices need not. */
  readonly fromZero?: boolean;
  /** Start the value axis here instead; the title says so then. */
  readonly from?: number;
}

/** The option of a line chart: each line carries its name at its end, so no legend has to be matched. */
export function lineChartOption(data: LineChartData, context: ChartContext): ChartOption {
  const { theme } = context;
  const names = data.series.map((one) => one.name);
  const room = roomOf(names, theme);
  return {
    ...baseOption(context),
    tooltip: { ...baseOption(context).tooltip, ...axisTooltip(data.series, context) },
    grid: {
      left: 4,
      top: theme.px,
      bottom: 4,
      right: room + 12,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: { ...categoryAxis(data.periods, theme), boundaryGap: false },
    yAxis: {
      ...valueAxis(context),
      scale: !(data.fromZero ?? true),
      ...(data.from !== undefined && { min: data.from }),
    },
    series: data.series.map((one) => lineOf(one, context, room)),
  };
}

/** Room for the names at the ends: long ones take a second row, but no word is ever broken. */
function roomOf(names: readonly string[], theme: ChartContext['theme']): number {
  const words = names.flatMap((name) => name.split(/\s+/));
  return Math.max(roomFor(names, theme, LONG_NAME), roomFor(words, theme, LONG_WORD));
}

/** A word longer than this many letters would take the chart its room. */
const LONG_WORD = 22;

/** Letters after which a name at the end of its line goes on in a second row. */
const LONG_NAME = 14;

function lineOf(series: ChartSeries, { theme }: ChartContext, room: number) {
  const color = toneColour(series.tone, theme);
  const isYours = series.tone === 'you';
  // A single period makes no line: without its mark there would be a name and nothing that it names.
  const isPoint = series.values.filter((value) => value !== null).length === 1;
  return {
    type: 'line' as const,
    id: series.id,
    name: series.name,
    data: [...series.values],
    symbol: toneSymbol(series.tone),
    symbolSize: isPoint ? 9 : 5,
    showSymbol: isPoint,
    z: isYours ? 5 : 3,
    lineStyle: { color, width: isYours ? 3 : 2, type: toneDash(series.tone) },
    itemStyle: { color },
    emphasis: { focus: 'series' as const },
    endLabel: {
      show: true,
      formatter: series.name,
      color,
      ...smallText(theme),
      fontWeight: isYours ? 700 : 500,
      distance: 6,
      ...(series.name.length > LONG_NAME && { width: room, overflow: 'break' as const }),
    },
    labelLayout: { moveOverlap: 'shiftY' as const },
  };
}

/** The same figures as a table: a row for each period. */
export function lineChartTable(
  data: LineChartData,
  format: ValueFormat,
  words: { readonly period: string; readonly none: string },
): ChartTable {
  return {
    head: [words.period, ...data.series.map((one) => one.name)],
    rows: data.periods.map((period, at) => ({
      id: period,
      cells: [period, ...data.series.map((one) => written(one.values[at], format, words.none))],
    })),
  };
}

const written = (value: number | null | undefined, format: ValueFormat, none: string): string =>
  value === null || value === undefined ? none : format(value);
