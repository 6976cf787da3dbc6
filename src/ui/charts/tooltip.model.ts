import type { ChartContext, ChartSeries, TooltipRow } from './chartTypes.ts';
import { toneColour } from './tones.ts';

interface AxisPoint {
  readonly dataIndex: number;
  readonly name: string;
}

/** The first point that ECharts names when the pointer is on a period or a bar. */
export function pointOf(params: unknown): AxisPoint | undefined {
  const first: unknown = Array.isArray(params) ? params[0] : params;
  if (typeof first !== 'object' || first === null) return undefined;
  const { dataIndex, name } = first as Partial<AxisPoint>; // ECharts types its callback far wider than what it passes
  return dataIndex === undefined ? undefined : { dataIndex, name: name ?? '' };
}

/** A tooltip for a whole period: every series with its value, the largest first. */
export function axisTooltip(series: readonly ChartSeries[], context: ChartContext) {
  return tooltipAt(context, (at) => periodRows(series, at, context));
}

/** A tooltip for a place of the axis, with the rows that belong to it. */
export function tooltipAt(context: ChartContext, rowsAt: (at: number) => readonly TooltipRow[]) {
  return {
    trigger: 'axis' as const,
    axisPointer: {
      type: 'line' as const,
      lineStyle: { color: context.theme.inkFaint, type: 'solid' as const },
    },
    formatter: (params: unknown) => {
      const point = pointOf(params);
      return (point && context.tooltip?.(point.name, rowsAt(point.dataIndex))) ?? '';
    },
  };
}

/** The rows of a period's tooltip. */
export function periodRows(
  series: readonly ChartSeries[],
  at: number,
  { theme, format }: ChartContext,
): TooltipRow[] {
  return series
    .flatMap((one) => {
      const value = one.values[at];
      return value === null || value === undefined ? [] : [{ one, value }];
    })
    .sort((a, b) => b.value - a.value)
    .map(({ one, value }) => ({ name: one.name, value: format(value), colour: toneColour(one.tone, theme) }));
}

/** A tooltip for one item: a bar, a slice, a step. */
export function itemTooltip(
  context: ChartContext,
  rowsAt: (at: number) => readonly TooltipRow[],
  titleAt: (at: number) => string,
) {
  return {
    trigger: 'item' as const,
    formatter: (params: unknown) => {
      const point = pointOf(params);
      return (point && context.tooltip?.(titleAt(point.dataIndex), rowsAt(point.dataIndex))) ?? '';
    },
  };
}
