import type { Bar } from './barChart.model.ts';
import { baseOption } from './base.model.ts';
import type { ChartContext, ChartOption, ChartTable, ValueFormat } from './chartTypes.ts';
import { toneColour, toneDecal } from './tones.ts';
import { itemTooltip } from './tooltip.model.ts';

/** Parts of a whole. Parts below zero have no place in a ring and are left out. */
export interface DonutData {
  readonly parts: readonly Bar[];
}

/** Each part's share of the whole, 0 to 1, in the order given. */
export function partShares({ parts }: DonutData): { readonly part: Bar; readonly share: number }[] {
  const held = parts.filter((part) => part.value > 0);
  const sum = held.reduce((total, part) => total + part.value, 0);
  return held.map((part) => ({ part, share: part.value / sum }));
}

/** The option of a ring; its legend and its middle are HTML. */
export function donutOption(data: DonutData, context: ChartContext): ChartOption {
  const held = partShares(data).map(({ part }) => part);
  return {
    ...baseOption(context),
    tooltip: { ...baseOption(context).tooltip, ...partTooltip(held, context) },
    series: [
      {
        type: 'pie',
        id: 'parts',
        radius: ['62%', '96%'],
        label: { show: false },
        emphasis: { scale: false },
        itemStyle: { borderColor: context.theme.ground, borderWidth: 2 },
        data: held.map((part) => partOf(part, context)),
      },
    ],
  };
}

const partOf = (part: Bar, { theme }: ChartContext) => ({
  name: part.name,
  value: part.value,
  itemStyle: { color: toneColour(part.tone, theme), decal: toneDecal(part.tone) },
});

function partTooltip(parts: readonly Bar[], context: ChartContext) {
  const rowsAt = (at: number) => {
    const part = parts[at];
    return part
      ? [{ name: part.name, value: context.format(part.value), colour: toneColour(part.tone, context.theme) }]
      : [];
  };
  return itemTooltip(context, rowsAt, () => '');
}

/** The ring as a table. */
export function donutTable(
  data: DonutData,
  format: ValueFormat,
  formatShare: ValueFormat,
  words: { readonly name: string; readonly value: string; readonly share: string },
): ChartTable {
  return {
    head: [words.name, words.value, words.share],
    rows: partShares(data).map(({ part, share }) => ({
      id: part.id,
      cells: [part.name, format(part.value), formatShare(share)],
    })),
  };
}
