import type { CompanyPicture } from '../picture.ts';
import { TILE_Y } from './clusters.model.ts';
import { WORD_GAP, type WordRoom } from './hubs.model.ts';
import { around, type LabelWish, spiral } from './labels.model.ts';
import type { LayoutInput } from './layout.model.ts';
import type { MapLabel, WritingInput } from './writing.model.ts';

/** Size of a name on the map at text scale 1, CSS pixels. */
export const LABEL_PX = 10.5;
const LINE = 1.28;

/** Height of a name of so many lines at a text scale, CSS pixels. */
const labelHeight = (lines: number, text: number): number => lines * LABEL_PX * text * LINE + 2;

/** Text scale at which so many lines are just so high, CSS pixels. */
export const textAtHeight = (height: number, lines: number): number =>
  (height - 2) / (lines * LABEL_PX * LINE);

/** A name that looks for room. */
export interface Draft {
  readonly wish: LabelWish;
  readonly lines: readonly string[];
  readonly tone: MapLabel['tone'];
}

/** All names that this lens would like to show. */
export function draftLabels(input: WritingInput): Draft[] {
  return [
    ...companyDrafts(input),
    ...siteDrafts(input),
    ...shopDrafts(input),
    ...supplierDrafts(input),
    ...ropeDrafts(input),
  ];
}

function sizeOf(
  lines: readonly string[],
  input: Pick<WritingInput, 'measure' | 'text'>,
): { width: number; height: number } {
  const px = LABEL_PX * input.text;
  const widths = lines.map((line, index) => input.measure(line, px, index === 0 ? 600 : 450));
  return { width: Math.max(...widths) + 6, height: labelHeight(lines.length, input.text) };
}

/** What stands beside a company's orb, line by line. */
function companyLines(company: CompanyPicture, { lens, picture, figures }: LayoutInput): readonly string[] {
  const figure = lens.companyFigure(company, picture);
  const model = lens.id === 'models' && company.modelName ? [company.modelName] : [];
  return [company.name, ...model, ...(figure ? [figures.write(figure)] : [])];
}

/** Room that the words of companies take at a text scale: two lines high, each as wide as its words. */
export const companyWords = (input: LayoutInput, text: number): WordRoom => ({
  height: labelHeight(2, text),
  widthOf: (company) => sizeOf(companyLines(company, input), { ...input, text }).width,
});

function companyDrafts(input: WritingInput): Draft[] {
  return input.hubs.map((hub) => {
    const lines = companyLines(hub.company, input);
    const reach = { x: hub.radius + WORD_GAP, up: hub.radius + 3, down: hub.radius + 3 };
    const spots = around(hub, reach, sizeOf(lines, input));
    const hasSea = input.lens.hubs === 'coast' && !input.band;
    const candidates = hasSea ? [2, 1, 0, 3, 5, 4].flatMap((index) => spots[index] ?? []) : spots;
    return {
      wish: { id: `company:${hub.company.id}`, ...sizeOf(lines, input), candidates, weight: 1e9, must: true },
      lines,
      tone: hub.company.isYou ? 'you' : 'company',
    };
  });
}

function siteDrafts(input: WritingInput): Draft[] {
  if (!input.lens.siteLabels) return [];
  return input.clusters.map(({ cluster, x, y }) => {
    const mw = cluster.sites.reduce((sum, site) => sum + site.mw, 0);
    const lines = [cluster.place, input.figures.write({ value: mw, unit: 'mw' })];
    const reach = {
      x: cluster.radius + 2,
      up: 30 * input.scale,
      down: (cluster.columns * TILE_Y + 2) * input.scale,
    };
    const size = sizeOf(lines, input);
    return {
      wish: {
        id: `site:${cluster.id}`,
        ...size,
        candidates: around({ x, y }, reach, size),
        weight: mw,
        must: false,
      },
      lines,
      tone: 'site' as const,
    };
  });
}

function shopDrafts(input: WritingInput): Draft[] {
  return input.shops.map(({ shop, x, y, radius }) => {
    const lines =
      input.lens.shops >= 1
        ? [shop.name, input.figures.write({ value: shop.gmvKusd, unit: 'kusd' })]
        : [shop.name];
    const size = sizeOf(lines, input);
    const reach = { x: radius, up: radius, down: radius * 0.55 };
    return {
      wish: {
        id: `shop:${shop.id}`,
        ...size,
        candidates: around({ x, y }, reach, size),
        weight: input.lens.shops >= 1 ? 1e8 : 50,
        must: input.lens.shops >= 1,
      },
      lines,
      tone: 'shop' as const,
    };
  });
}

function supplierDrafts(input: WritingInput): Draft[] {
  return input.suppliers.map(({ supplier, x, y, radius }) => {
    const lines =
      input.lens.suppliers >= 1
        ? [supplier.name, input.figures.write({ value: supplier.utilisation, unit: 'percent' })]
        : [supplier.name];
    const size = sizeOf(lines, input);
    const reach = { x: radius, up: radius, down: radius };
    return {
      wish: {
        id: `supplier:${supplier.id}`,
        ...size,
        // It has to be shown, and a coast full of companies leaves little room close by.
        candidates: [...around({ x, y }, reach, size), ...spiral({ x, y }, size, radius * 0.8, 2)],
        weight: 1e7,
        must: input.lens.suppliers >= 1,
      },
      lines,
      tone: 'supplier' as const,
    };
  });
}

function ropeDrafts(input: WritingInput): Draft[] {
  if (input.lens.ropes < 1) return [];
  return input.ropes.map((rope) => {
    const lines = [input.figures.write({ value: rope.agreement.amountKusd, unit: 'kusd' })];
    const size = sizeOf(lines, input);
    // The cross of a broken rope stands in its middle and must stay to be seen.
    const wide = rope.agreement.state === 'breached' ? 14 : 7;
    const candidates = spiral(rope.middle, size, wide * input.scale, 1).slice(wide === 14 ? 1 : 0);
    return {
      wish: {
        id: `agreement:${rope.agreement.id}`,
        ...size,
        candidates,
        weight: 1000 + Math.log10(1 + rope.agreement.amountKusd),
        must: false,
      },
      lines,
      tone: 'rope' as const,
    };
  });
}
