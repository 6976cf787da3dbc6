import type { Arc } from '../geo/arc.model.ts';
import { type Box, type Point, toWorld } from '../geo/projection.model.ts';
import type { Insets, Size, View } from '../geo/view.model.ts';
import { symbolScale, textScale, toScreen } from '../geo/view.model.ts';
import type { Lens } from '../lens/lens.ts';
import type {
  CompanyPicture,
  FlowPicture,
  MarketPicture,
  NewsPicture,
  RegionPicture,
  ShopPicture,
  SupplierPicture,
} from '../picture.ts';
import type { FigureWriter } from '../text/figures.model.ts';
import { companyWords, textAtHeight } from './drafts.model.ts';
import { routeFlows } from './flows.model.ts';
import { coastHubs, type Hub, ringByGauge, ringHubs, ringOrder } from './hubs.model.ts';
import { layRopes, type Rope } from './ropes.model.ts';
import { type PlacedCluster, placeSymbols, type Tower } from './symbols.model.ts';
import { labelAll, type MapLabel, type Measure, type Plate } from './writing.model.ts';

/** Where everything stands for one view, in CSS pixels. Drawing reads it, pointing searches it. */
export interface MarketLayout {
  readonly view: View;
  readonly size: Size;
  readonly scale: number;
  readonly text: number;
  readonly clusters: readonly PlacedCluster[];
  readonly towers: readonly Tower[];
  readonly hubs: readonly Hub[];
  readonly ropes: readonly Rope[];
  readonly shops: readonly PlacedShop[];
  readonly suppliers: readonly PlacedSupplier[];
  readonly news: readonly PlacedNews[];
  readonly flows: readonly PlacedFlow[];
  readonly plates: readonly Plate[];
  readonly labels: readonly MapLabel[];
  readonly regionAt: ReadonlyMap<string, Point>;
}

export interface PlacedShop extends Point {
  readonly shop: ShopPicture;
  readonly radius: number;
}

export interface PlacedSupplier extends Point {
  readonly supplier: SupplierPicture;
  readonly radius: number;
}

export interface PlacedNews extends Point {
  readonly news: NewsPicture;
}

export interface PlacedFlow {
  readonly flow: FlowPicture;
  readonly arc: Arc;
  /** 0–1 of the largest flow of its kind. */
  readonly weight: number;
}

export interface LayoutInput {
  readonly picture: MarketPicture;
  readonly lens: Lens;
  readonly view: View;
  readonly fit: View;
  readonly size: Size;
  readonly insets: Insets;
  /** Where companies of a crowded coast stand in rows, or null. */
  readonly band?: Box | null;
  readonly rootFontPx: number;
  /** Where panels and buttons cover the map. */
  readonly reserved: readonly Box[];
  readonly measure: Measure;
  readonly figures: FigureWriter;
  readonly label: (key: string) => string;
}

/** Composes the whole picture for a view. Pure: same input, same places. */
export function layOut(input: LayoutInput): MarketLayout {
  const { picture, lens, view, fit, size } = input;
  const scale = symbolScale(view, fit, size);
  const text = Math.min(textScale(size, input.rootFontPx), tallestText(size, picture.companies.length));
  const hubs =
    lens.hubs === 'ring'
      ? ringHubs(
          ringCompanies(picture, lens),
          size,
          input.insets,
          scale / Math.max(1, (view.k / fit.k) ** 0.5),
          (one) => lens.hubSize(one, picture),
        )
      : coastHubs(picture.companies, view, scale, companyWords(input, text), input.band);
  const symbols = placeSymbols(picture, lens, view, scale, hubs);
  const ropes =
    lens.ropes > 0
      ? layRopes(picture.agreements, hubs, scale, lens.hubs === 'ring' ? middleOf(hubs) : null)
      : [];
  const regionAt = regionPoints(picture.regions, view);
  const writing = labelAll({ ...input, scale, text, hubs, ropes, ...symbols });
  const flows = routeFlows(picture, lens, view, hubs, symbols);
  return { view, size, scale, text, hubs, ropes, flows, regionAt, ...symbols, ...writing };
}

/** Largest text at which the words of so many companies still stand under each other on a map of this height. */
function tallestText(size: Size, companies: number): number {
  const each = (0.9 * size.height) / Math.max(1, companies);
  return Math.max(1, textAtHeight(each, 2));
}

/** Tied companies stand together, unless the lens ranks them: then the first stands at the top. */
function ringCompanies(picture: MarketPicture, lens: Lens): CompanyPicture[] {
  if (lens.ring === 'ties') return ringOrder(picture.companies, picture.agreements);
  return ringByGauge(picture.companies, (one) => lens.gauge(one, picture) ?? 0);
}

function middleOf(hubs: readonly Hub[]): Point {
  const count = Math.max(1, hubs.length);
  return {
    x: hubs.reduce((sum, hub) => sum + hub.x, 0) / count,
    y: hubs.reduce((sum, hub) => sum + hub.y, 0) / count,
  };
}

function regionPoints(regions: readonly RegionPicture[], view: View): Map<string, Point> {
  return new Map(regions.map((region) => [region.id, toScreen(view, toWorld(region.anchor))]));
}
