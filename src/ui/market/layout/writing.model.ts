import type { Box, Point } from '../geo/projection.model.ts';
import type { PlateBar } from '../lens/lens.ts';
import type { RegionPicture } from '../picture.ts';
import { TILE_X } from './clusters.model.ts';
import { draftLabels } from './drafts.model.ts';
import { type Hub, RIM } from './hubs.model.ts';
import { placeLabels } from './labels.model.ts';
import type { LayoutInput } from './layout.model.ts';
import { draftPlates, plateWish } from './plates.model.ts';
import type { Rope } from './ropes.model.ts';
import type { Symbols } from './symbols.model.ts';

/** Width in CSS pixels of a text in the map's type. */
export type Measure = (text: string, sizePx: number, weight: number) => number;

export interface MapLabel {
  readonly id: string;
  readonly box: Box;
  readonly lines: readonly string[];
  readonly tone: 'site' | 'company' | 'you' | 'shop' | 'supplier' | 'rope';
}

/** The card that stands in a region: name, rows of figures, a bar of parts. */
export interface Plate {
  readonly region: RegionPicture;
  readonly box: Box;
  readonly rows: readonly { readonly label: string; readonly figure: string }[];
  readonly bars: readonly PlateBar[];
  /** A warning in words, or null. */
  readonly warning: string | null;
}

export type WritingInput = LayoutInput &
  Symbols & {
    readonly scale: number;
    readonly text: number;
    readonly hubs: readonly Hub[];
    readonly ropes: readonly Rope[];
  };

/** What has to be written somewhere covers this many times as much tower before it covers an orb. */
const ORB_WEIGHT = 4;

interface Writing {
  readonly plates: readonly Plate[];
  readonly labels: readonly MapLabel[];
}

/** Finds room for names and plates, heaviest first; what has no room is left to the tooltip. */
export function labelAll(input: WritingInput): Writing {
  const bounds: Box = {
    x: RIM,
    y: RIM,
    width: input.size.width - 2 * RIM,
    height: input.size.height - 2 * RIM,
  };
  const plates = draftPlates(input);
  const drafts = draftLabels(input);
  const wishes = [...drafts.map((draft) => draft.wish), ...plates.map((plate) => plateWish(plate, input))];
  const placed = placeLabels(wishes, [...input.reserved, ...symbolBoxes(input)], bounds);
  const boxes = new Map(placed.map((one) => [one.id, one.box]));
  return {
    plates: plates.flatMap((plate) => {
      const box = boxes.get(`plate:${plate.region.id}`);
      return box ? [{ ...plate, box }] : [];
    }),
    labels: drafts.flatMap(({ wish, lines, tone }) => {
      const box = boxes.get(wish.id);
      return box ? [{ id: wish.id, box, lines, tone }] : [];
    }),
  };
}

function symbolBoxes(input: WritingInput): Box[] {
  const { scale } = input;
  const towers =
    input.lens.towers >= 0.5
      ? input.towers.map((one) => ({
          x: one.x - TILE_X * scale,
          y: one.y - one.height - 4 * scale,
          width: TILE_X * 2 * scale,
          height: one.height + 9 * scale,
        }))
      : [];
  const round = (at: Point, radius: number): Box => ({
    x: at.x - radius,
    y: at.y - radius,
    width: radius * 2,
    height: radius * 2,
  });
  return [
    ...towers,
    ...input.hubs.flatMap((hub) => Array<Box>(ORB_WEIGHT).fill(round(hub, hub.radius))),
    ...input.shops.map((shop) => ({
      x: shop.x - shop.radius,
      y: shop.y - shop.radius * 0.9,
      width: shop.radius * 2,
      height: shop.radius * 1.4,
    })),
    ...input.suppliers.map((one) => round(one, one.radius)),
  ];
}
