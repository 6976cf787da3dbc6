import { type Point, toWorld } from '../geo/projection.model.ts';
import { toScreen, type View } from '../geo/view.model.ts';
import type { Lens } from '../lens/lens.ts';
import type { MarketPicture, SitePicture } from '../picture.ts';
import { type Cluster, clusterSites, towerHeight, towerSpots } from './clusters.model.ts';
import type { Hub } from './hubs.model.ts';
import type { PlacedNews, PlacedShop, PlacedSupplier } from './layout.model.ts';
import { type Body, relax } from './relax.model.ts';

export interface PlacedCluster extends Point {
  readonly cluster: Cluster;
}

/** One site as a tower. `x, y` is the middle of its foot; pixels. */
export interface Tower extends Point {
  readonly site: SitePicture;
  readonly height: number;
}

export interface Symbols {
  readonly clusters: readonly PlacedCluster[];
  readonly towers: readonly Tower[];
  readonly shops: readonly PlacedShop[];
  readonly suppliers: readonly PlacedSupplier[];
  readonly news: readonly PlacedNews[];
}

/** Lets campuses, shops and plants find room together, so that nothing stands on anything else. */
export function placeSymbols(
  picture: MarketPicture,
  lens: Lens,
  view: View,
  scale: number,
  hubs: readonly Hub[],
): Symbols {
  const clusters = clusterSites(picture.sites, view, scale);
  const shopRadius = (shop: { gmvKusd: number }) =>
    (15 + 9 * Math.sqrt(shop.gmvKusd / largestGmv(picture))) * scale * (lens.shops >= 1 ? 1.6 : 0.8);
  const shops = lens.shops > 0 ? picture.shops : [];
  const suppliers = lens.suppliers > 0 ? picture.suppliers : [];
  const bodies = [
    // Campuses that are only hinted at make no room for themselves.
    ...clusters.map((one) =>
      bodyAt(one.anchor, lens.towers < 0.5 ? 0 : one.radius, lens.towers < 0.5 ? 0 : 1),
    ),
    ...shops.map((shop) => bodyAt(screenOf(shop.at, view), shopRadius(shop), 1)),
    ...suppliers.map((one) => bodyAt(screenOf(one.at, view), 15 * scale, 0.5)),
    ...(lens.hubs === 'coast' ? hubs.map((hub) => bodyAt(hub, hub.radius, 0)) : []),
  ];
  relax(bodies, 3 * scale);
  const at = (index: number): Point => ({ x: bodies[index]?.x ?? 0, y: bodies[index]?.y ?? 0 });
  const placed = clusters.map((cluster, index) => ({ cluster, ...at(index) }));
  return {
    clusters: placed,
    towers: towersOf(placed, picture, scale),
    shops: shops.map((shop, index) => ({ shop, radius: shopRadius(shop), ...at(clusters.length + index) })),
    suppliers: suppliers.map((supplier, index) => ({
      supplier,
      radius: 15 * scale,
      ...at(clusters.length + shops.length + index),
    })),
    news: (lens.hubs === 'ring' ? [] : picture.news).map((news) => ({ news, ...screenOf(news.at, view) })),
  };
}

function screenOf(at: { lon: number; lat: number }, view: View): Point {
  return toScreen(view, toWorld(at));
}

function bodyAt(at: Point, radius: number, give: number): Body {
  return { anchorX: at.x, anchorY: at.y, x: at.x, y: at.y, radius, give };
}

function largestGmv(picture: MarketPicture): number {
  return Math.max(1, ...picture.shops.map((shop) => shop.gmvKusd));
}

/** All towers of the map, back to front. */
function towersOf(clusters: readonly PlacedCluster[], picture: MarketPicture, scale: number): Tower[] {
  const largest = Math.max(1, ...picture.sites.map((site) => site.mw));
  return clusters
    .flatMap((placed) =>
      towerSpots(placed.cluster, placed, scale).map((spot) => ({
        ...spot,
        height: towerHeight(spot.site.mw, largest) * scale,
      })),
    )
    .sort((a, b) => a.y - b.y);
}
