import type { CustomSeriesRenderItem } from 'echarts';
import { baseOption, categoryAxis, roomFor, smallText } from './base.model.ts';
import type { ChartContext, ChartOption, ChartTable, ChartTheme, ValueFormat } from './chartTypes.ts';
import { toneDecal } from './tones.ts';
import { itemTooltip } from './tooltip.model.ts';
import { amountOf, type WaterfallStep, waterfallFloor } from './waterfall.model.ts';

/** The option of a waterfall, read from top to bottom so that causes have room for their names. */
export function waterfallOption(
  steps: readonly WaterfallStep[],
  formatChange: ValueFormat,
  context: ChartContext,
): ChartOption {
  const { theme } = context;
  const floor = waterfallFloor(steps);
  const labels = steps.map((one) => labelOf(one, context.format, formatChange));
  return {
    ...baseOption(context),
    tooltip: { ...baseOption(context).tooltip, ...stepTooltip(steps, labels, context) },
    grid: {
      left: 4,
      top: 4,
      bottom: 4,
      right: roomFor(labels, theme) + 10,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: { type: 'value', min: floor, axisLabel: { show: false }, splitLine: { show: false } },
    yAxis: {
      ...categoryAxis(
        steps.map((one) => one.name),
        theme,
      ),
      ...namesAxis(theme, floor),
    },
    series: [
      {
        type: 'custom',
        id: 'steps',
        data: steps.map((one, at) => [at, one.kind === 'total' ? floor : one.start, one.end]),
        encode: { x: [1, 2], y: 0 },
        renderItem: barDrawer(steps, labels, theme, floor > 0),
      },
    ],
  };
}

const labelOf = (one: WaterfallStep, format: ValueFormat, formatChange: ValueFormat): string =>
  one.kind === 'total' ? format(one.end) : formatChange(amountOf(one));

const namesAxis = (theme: ChartTheme, floor: number) => ({
  inverse: true,
  axisLine: { show: floor <= 0, onZero: true, lineStyle: { color: theme.inkFaint } },
  axisLabel: {
    color: theme.inkSoft,
    ...smallText(theme),
    width: theme.px * 15,
    overflow: 'break' as const,
    margin: theme.px,
  },
});

function stepTooltip(steps: readonly WaterfallStep[], labels: readonly string[], context: ChartContext) {
  const rowsAt = (at: number) => {
    const one = steps[at];
    return one ? [{ name: one.name, value: labels[at] ?? '', colour: stepColour(one, context.theme) }] : [];
  };
  return itemTooltip(context, rowsAt, (at) => steps[at]?.name ?? '');
}

function stepColour(one: WaterfallStep, theme: ChartTheme): string {
  if (one.kind === 'total') return theme.inkSoft;
  if (one.kind === 'unexplained') return theme.inkFaint;
  return amountOf(one) >= 0 ? theme.good : theme.bad;
}

const THICKNESS = 0.62;

function barDrawer(
  steps: readonly WaterfallStep[],
  labels: readonly string[],
  theme: ChartTheme,
  isOpen: boolean,
): CustomSeriesRenderItem {
  return (params, api) => {
    const at = params.dataIndex;
    const one = steps[at];
    const [x1 = 0, y = 0] = api.coord([api.value(1), at]);
    const [x2 = 0] = api.coord([api.value(2), at]);
    const size = api.size?.([0, 1]);
    const row = Array.isArray(size) ? (size[1] ?? 0) : (size ?? 0);
    if (!one) return null;
    const height = row * THICKNESS;
    const bar = { x: Math.min(x1, x2), y: y - height / 2, width: Math.max(Math.abs(x2 - x1), 2), height };
    const text = label(labels[at] ?? '', Math.max(x1, x2), y, one, theme);
    return {
      type: 'group',
      children: [
        rectangle(bar, one, theme, isOpen),
        joint(at < steps.length - 1, x2, y, row, height, theme),
        text,
      ],
    };
  };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function rectangle(shape: Box, one: WaterfallStep, theme: ChartTheme, isOpen: boolean) {
  const fill = one.kind === 'total' && isOpen ? openEnd(theme.inkSoft) : stepColour(one, theme);
  const isDown = one.kind !== 'total' && amountOf(one) < 0;
  return {
    type: 'rect' as const,
    shape: { ...shape, r: 1 },
    style: { fill, ...(isDown && { decal: toneDecal('bad') }) },
  };
}

/** A total that begins left of the picture fades in. */
const openEnd = (color: string) => ({
  type: 'linear' as const,
  x: 0,
  y: 0,
  x2: 1,
  y2: 0,
  colorStops: [
    { offset: 0, color: 'rgba(198, 195, 188, 0.08)' },
    { offset: 0.45, color },
  ],
});

/** The thin line that carries a level on to the next bar. */
const joint = (isDrawn: boolean, x: number, y: number, row: number, height: number, theme: ChartTheme) => ({
  type: 'line' as const,
  shape: { x1: x, x2: x, y1: y + height / 2, y2: isDrawn ? y + row - height / 2 : y + height / 2 },
  style: { stroke: theme.inkFaint, lineWidth: 1 },
  silent: true,
});

const label = (text: string, x: number, y: number, one: WaterfallStep, theme: ChartTheme) => ({
  type: 'text' as const,
  // Its place follows the bar at once: a move under way would end at the place of the former size.
  transition: [],
  x: x + theme.px * 0.6,
  y,
  style: {
    text,
    fill: one.kind === 'total' ? theme.ink : stepColour(one, theme),
    font: `600 ${theme.px}px ${theme.sans}`,
    verticalAlign: 'middle' as const,
  },
  silent: true,
});

/** The waterfall as a table: one row for each bar. */
export function waterfallTable(
  steps: readonly WaterfallStep[],
  format: ValueFormat,
  formatChange: ValueFormat,
  words: { readonly cause: string; readonly change: string },
): ChartTable {
  return {
    head: [words.cause, words.change],
    rows: steps.map((one) => ({ id: one.id, cells: [one.name, labelOf(one, format, formatChange)] })),
  };
}
