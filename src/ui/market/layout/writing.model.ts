import type { RegionPicture } from '../picture.ts';
import { type Box, type Point, toWorld } from '../geo/projection.model.ts';
import { toScreen } from '../geo/view.model.ts';
import type { PlateBar } from '../lens/lens.ts';
import type { Hub } from './hubs.model.ts';
import { around, type LabelWish, placeLabels, spiral } from './labels.model.ts';
import type { LayoutInput } from './layout.model.ts';
import type { Rope } from './ropes.model.ts';
import type { Symbols } from './symbols.model.ts';
import { TILE_X, TILE_Y } from './clusters.model.ts';

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
}

export type WritingInput = LayoutInput & Symbols & { readonly scale: number; readonly text: number; readonly hubs: readonly Hub[]; readonly ropes: readonly Rope[] };

export const LABEL_PX = 10.5;
const LINE = 1.28;

interface Writing {
  readonly plates: readonly Plate[];
  readonly labels: readonly MapLabel[];
}

/** Finds room for plates first, then names, heaviest first; what has no room is left to the tooltip. */
export function labelAll(input: WritingInput): Writing {
  const bounds: Box = { x: 4, y: 4, width: input.size.width - 8, height: input.size.height - 8 };
  const symbols = symbolBoxes(input);
  const plateContents = input.lens.plates ? input.picture.regions.map((region) => plateOf(region, input)) : [];
  const plateWishes = plateContents.map((plate) => plateWish(plate, input));
  const platePlaces = placeLabels(plateWishes, [...input.reserved, ...symbols], bounds);
  const plates = plateContents.flatMap((plate) => {
    const found = platePlaces.find((one) => one.id === plate.region.id);
    return found ? [{ ...plate, box: found.box }] : [];
  });
  const drafts = [...companyDrafts(input), ...siteDrafts(input), ...shopDrafts(input), ...supplierDrafts(input), ...ropeDrafts(input)];
  const taken = [...input.reserved, ...symbols, ...plates.map((plate) => plate.box)];
  const places = placeLabels(drafts.map((draft) => draft.wish), taken, bounds);
  const boxes = new Map(places.map((one) => [one.id, one.box]));
  const labels = drafts.flatMap(({ wish, lines, tone }) => {
    const box = boxes.get(wish.id);
    return box ? [{ id: wish.id, box, lines, tone }] : [];
  });
  return { plates, labels };
}

interface Draft {
  readonly wish: LabelWish;
  readonly lines: readonly string[];
  readonly tone: MapLabel['tone'];
}

function sizeOf(lines: readonly string[], input: WritingInput): { width: number; height: number } {
  const px = LABEL_PX * input.text;
  const widths = lines.map((line, index) => input.measure(line, px, index === 0 ? 600 : 450));
  return { width: Math.max(...widths) + 6, height: lines.length * px * LINE + 2 };
}

function companyDrafts(input: WritingInput): Draft[] {
  return input.hubs.map((hub) => {
    const figure = input.lens.companyFigure(hub.company, input.picture);
    const second = figure ? [input.figures.write(figure)] : [];
    const model = input.lens.id === 'models' && hub.company.modelName ? [hub.company.modelName] : [];
    const lines = [hub.company.name, ...model, ...second];
    const reach = { x: hub.radius + 5, up: hub.radius + 3, down: hub.radius + 3 };
    const spots = around(hub, reach, sizeOf(lines, input));
    const candidates = input.lens.hubs === 'ring' ? spots : [2, 1, 0, 3, 5, 4].flatMap((index) => spots[index] ?? []);
    return { wish: { id: `company:${hub.company.id}`, ...sizeOf(lines, input), candidates, weight: 1e9, must: true }, lines, tone: hub.company.isYou ? 'you' : 'company' };
  });
}

function siteDrafts(input: WritingInput): Draft[] {
  if (!input.lens.siteLabels) return [];
  return input.clusters.map(({ cluster, x, y }) => {
    const mw = cluster.sites.reduce((sum, site) => sum + site.mw, 0);
    const lines = [cluster.place, input.figures.write({ value: mw, unit: 'mw' })];
    const reach = { x: cluster.radius + 2, up: 30 * input.scale, down: (cluster.columns * TILE_Y + 2) * input.scale };
    const size = sizeOf(lines, input);
    return { wish: { id: `site:${cluster.id}`, ...size, candidates: around({ x, y }, reach, size), weight: mw, must: false }, lines, tone: 'site' as const };
  });
}

function shopDrafts(input: WritingInput): Draft[] {
  return input.shops.map(({ shop, x, y, radius }) => {
    const lines = input.lens.shops >= 1 ? [shop.name, input.figures.write({ value: shop.gmvKusd, unit: 'kusd' })] : [shop.name];
    const size = sizeOf(lines, input);
    const reach = { x: radius, up: radius, down: radius * 0.55 };
    return { wish: { id: `shop:${shop.id}`, ...size, candidates: around({ x, y }, reach, size), weight: input.lens.shops >= 1 ? 1e8 : 50, must: input.lens.shops >= 1 }, lines, tone: 'shop' as const };
  });
}

function supplierDrafts(input: WritingInput): Draft[] {
  return input.suppliers.map(({ supplier, x, y, radius }) => {
    const lines = input.lens.suppliers >= 1 ? [supplier.name, input.figures.write({ value: supplier.utilisation, unit: 'percent' })] : [supplier.name];
    const size = sizeOf(lines, input);
    const reach = { x: radius, up: radius, down: radius };
    return { wish: { id: `supplier:${supplier.id}`, ...size, candidates: around({ x, y }, reach, size), weight: 1e7, must: input.lens.suppliers >= 1 }, lines, tone: 'supplier' as const };
  });
}

function ropeDrafts(input: WritingInput): Draft[] {
  if (input.lens.ropes < 1) return [];
  return input.ropes.map((rope) => {
    const lines = [input.figures.write({ value: rope.agreement.amountKusd, unit: 'kusd' })];
    const size = sizeOf(lines, input);
    const candidates = spiral(rope.middle, size, 7 * input.scale, 1);
    return { wish: { id: `agreement:${rope.agreement.id}`, ...size, candidates, weight: 1000 + Math.log10(1 + rope.agreement.amountKusd), must: false }, lines, tone: 'rope' as const };
  });
}

function plateOf(region: RegionPicture, input: WritingInput): Omit<Plate, 'box'> {
  return {
    region,
    rows: input.lens.rows(region, input.picture).map((row) => ({ label: input.label(row.labelKey), figure: input.figures.write(row.figure) })),
    bars: input.lens.bars(region, input.picture),
  };
}

function plateWish(plate: Omit<Plate, 'box'>, input: WritingInput): LabelWish {
  const { text } = input;
  const rows = plate.rows.map((row) => input.measure(row.label, 10.5 * text, 450) + input.measure(row.figure, 11.5 * text, 650) + 30 * text);
  const width = Math.max(132 * text, input.measure(plate.region.name, 14 * text, 700) + 26 * text, ...rows);
  const height = (29 + plate.rows.length * 15.5 + (plate.bars.length > 0 ? 17 : 0) + (plate.region.moratorium && input.lens.id === 'power' ? 16 : 0)) * text;
  const at = toScreen(input.view, toWorld(plate.region.anchor));
  return { id: plate.region.id, width, height, candidates: spiral(at, { width, height }, 26 * input.scale), weight: plate.region.loadMW, must: true };
}

function symbolBoxes(input: WritingInput): Box[] {
  const { scale } = input;
  const towers = input.lens.towers >= 0.5 ? input.towers.map((one) => ({ x: one.x - TILE_X * scale, y: one.y - one.height - 4 * scale, width: TILE_X * 2 * scale, height: one.height + 9 * scale })) : [];
  const round = (at: Point, radius: number): Box => ({ x: at.x - radius, y: at.y - radius, width: radius * 2, height: radius * 2 });
  return [
    ...towers,
    ...input.hubs.map((hub) => round(hub, hub.radius)),
    ...input.shops.map((shop) => ({ x: shop.x - shop.radius, y: shop.y - shop.radius * 0.9, width: shop.radius * 2, height: shop.radius * 1.4 })),
    ...input.suppliers.map((one) => round(one, one.radius)),
  ];
}
