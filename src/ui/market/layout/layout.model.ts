import type { FlowPicture, MarketPicture, NewsPicture, RegionPicture, ShopPicture, SupplierPicture } from '../picture.ts';
import type { Arc } from '../geo/arc.model.ts';
import { type Box, type Point, toWorld } from '../geo/projection.model.ts';
import type { Insets, Size, View } from '../geo/view.model.ts';
import { symbolScale, textScale, toScreen } from '../geo/view.model.ts';
import type { Lens } from '../lens/lens.ts';
import type { FigureWriter } from '../text/figures.model.ts';
import { coastHubs, type Hub, ringHubs } from './hubs.model.ts';
import { labelAll, type MapLabel, type Measure, type Plate } from './writing.model.ts';
import { routeFlows } from './flows.model.ts';
import { layRopes, type Rope } from './ropes.model.ts';
import { type PlacedCluster, placeSymbols, type Tower } from './symbols.model.ts';

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
  const text = textScale(size, input.rootFontPx);
  const hubs =
    lens.hubs === 'ring'
      ? ringHubs(picture.companies, picture.agreements, size, input.insets, scale / Math.max(1, (view.k / fit.k) ** 0.5))
      : coastHubs(picture.companies, view, scale);
  const symbols = placeSymbols(picture, lens, view, scale, hubs);
  const ropes = lens.ropes > 0 ? layRopes(picture.agreements, hubs, scale) : [];
  const regionAt = regionPoints(picture.regions, view);
  const writing = labelAll({ ...input, scale, text, hubs, ropes, ...symbols });
  const flows = routeFlows(picture, lens, view, hubs, symbols);
  return { view, size, scale, text, hubs, ropes, flows, regionAt, ...symbols, ...writing };
}

function regionPoints(regions: readonly RegionPicture[], view: View): Map<string, Point> {
  return new Map(regions.map((region) => [region.id, toScreen(view, toWorld(region.anchor))]));
}
