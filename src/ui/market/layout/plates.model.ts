import { toWorld } from '../geo/projection.model.ts';
import { toScreen } from '../geo/view.model.ts';
import type { RegionPicture } from '../picture.ts';
import { type LabelWish, spiral } from './labels.model.ts';
import type { Plate, WritingInput } from './writing.model.ts';

/** Narrowest map, in CSS pixels at text scale 1, on which every region's card is shown whatever it covers. */
const PLATE_ROOM = 600;

/** A plate that looks for room. */
export type PlateDraft = Omit<Plate, 'box'>;

/** The plates of the regions that this lens has something to say of. */
export function draftPlates(input: WritingInput): PlateDraft[] {
  if (!input.lens.plates) return [];
  return input.picture.regions
    .map((region) => plateOf(region, input))
    .filter((plate) => plate.rows.length > 0);
}

function plateOf(region: RegionPicture, input: WritingInput): PlateDraft {
  return {
    region,
    rows: input.lens
      .rows(region, input.picture)
      .map((row) => ({ label: input.label(row.labelKey), figure: input.figures.write(row.figure) })),
    bars: input.lens.bars(region, input.picture),
    warning: region.moratorium && input.lens.id === 'power' ? input.label('market:legend.moratorium') : null,
  };
}

/** Plates come after companies and before everything else, the busiest region first. */
export function plateWish(plate: PlateDraft, input: WritingInput): LabelWish {
  const { text } = input;
  const rows = plate.rows.map(
    (row) =>
      input.measure(row.label, 10.5 * text, 450) + input.measure(row.figure, 11.5 * text, 650) + 30 * text,
  );
  const warning = plate.warning ? input.measure(plate.warning, 10.5 * text, 650) + 22 * text : 0;
  const width = Math.max(
    132 * text,
    warning,
    input.measure(plate.region.name, 14 * text, 700) + 26 * text,
    ...rows,
  );
  const height =
    (29 + plate.rows.length * 15.5 + (plate.bars.length > 0 ? 17 : 0) + (plate.warning ? 17 : 0)) * text;
  const at = toScreen(input.view, toWorld(plate.region.anchor));
  return {
    id: `plate:${plate.region.id}`,
    width,
    height,
    candidates: spiral(at, { width, height }, 26 * input.scale),
    weight: 5e8 + plate.region.loadMW,
    // On a small map a card that found no room would hide others; its figures stand in the map's words.
    must: input.size.width >= PLATE_ROOM * text,
  };
}
