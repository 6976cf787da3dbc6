import { baseOption, categoryAxis, roomFor, smallText, valueAxis } from './base.model.ts';
import type { ChartContext, ChartOption, ChartTable, Tone, ValueFormat } from './chartTypes.ts';
import { toneColour, toneDecal } from './tones.ts';
import { itemTooltip } from './tooltip.model.ts';

/** One bar. */
export interface Bar {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  readonly tone: Tone;
}

/** Bars to compare, in the order given. */
export interface BarChartData {
  readonly bars: readonly Bar[];
}

/** The option of a bar chart: lying bars, names before them, figures behind them. */
export function barChartOption({ bars }: BarChartData, context: ChartContext): ChartOption {
  const { theme, format } = context;
  const labels = bars.map((bar) => format(bar.value));
  return {
    ...baseOption(context),
    tooltip: { ...baseOption(context).tooltip, ...barTooltip(bars, context) },
    grid: {
      left: 4,
      top: 4,
      bottom: 4,
      right: roomFor(labels, theme) + 12,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: { ...valueAxis(context), axisLabel: { show: false }, splitLine: { show: false } },
    yAxis: {
      ...categoryAxis(
        bars.map((bar) => bar.name),
        theme,
      ),
      inverse: true,
      axisLine: { show: false },
      axisLabel: { ...smallText(theme), color: theme.inkSoft },
    },
    series: [{ type: 'bar', id: 'bars', barWidth: '62%', data: bars.map((bar) => barOf(bar, context)) }],
  };
}

function barOf(bar: Bar, { theme, format }: ChartContext) {
  return {
    name: bar.name,
    value: bar.value,
    itemStyle: { color: toneColour(bar.tone, theme), decal: toneDecal(bar.tone), borderRadius: 1 },
    label: {
      show: true,
      position: bar.value < 0 ? ('left' as const) : ('right' as const),
      formatter: () => format(bar.value),
      color: theme.ink,
      ...smallText(theme),
      fontWeight: 600,
    },
  };
}

function barTooltip(bars: readonly Bar[], context: ChartContext) {
  const rowsAt = (at: number) => {
    const bar = bars[at];
    return bar
      ? [{ name: bar.name, value: context.format(bar.value), colour: toneColour(bar.tone, context.theme) }]
      : [];
  };
  return itemTooltip(context, rowsAt, () => '');
}

/** The bars as a table. */
export function barChartTable(
  { bars }: BarChartData,
  format: ValueFormat,
  words: { readonly name: string; readonly value: string },
): ChartTable {
  return {
    head: [words.name, words.value],
    rows: bars.map((bar) => ({ id: bar.id, cells: [bar.name, format(bar.value)] })),
  };
}
