import type { Box, Point } from '../geo/projection.model.ts';
import type { Selection } from '../picture.ts';
import { TILE_X } from './clusters.model.ts';
import type { MarketLayout } from './layout.model.ts';
import { distanceToLine } from './ropes.model.ts';

/** A thing that can be pointed at, with where it is drawn. */
export interface Spot extends Point {
  readonly selection: Selection;
  /** For the ring around it. */
  readonly radius: number;
}

/** What lies under a point, the topmost and smallest first, or nothing. */
export function hitTest(layout: MarketLayout, at: Point): Spot | null {
  return (
    newsAt(layout, at) ??
    hubAt(layout, at) ??
    towerAt(layout, at) ??
    otherAt(layout, at) ??
    ropeAt(layout, at) ??
    plateAt(layout, at)
  );
}

function newsAt(layout: MarketLayout, at: Point): Spot | null {
  const size = 9 * layout.scale;
  const found = layout.news.find((one) => Math.hypot(one.x - at.x, one.y - size * 1.6 - at.y) < size * 1.4);
  return found
    ? {
        selection: { kind: 'news', id: found.news.id },
        x: found.x,
        y: found.y - size * 1.6,
        radius: size * 1.3,
      }
    : null;
}

function hubAt(layout: MarketLayout, at: Point): Spot | null {
  const hub = layout.hubs.find((one) => Math.hypot(one.x - at.x, one.y - at.y) <= one.radius + 2);
  return hub
    ? { selection: { kind: 'company', id: hub.company.id }, x: hub.x, y: hub.y, radius: hub.radius }
    : null;
}

function towerAt(layout: MarketLayout, at: Point): Spot | null {
  const half = TILE_X * 0.8 * layout.scale;
  for (let i = layout.towers.length - 1; i >= 0; i--) {
    const tower = layout.towers[i];
    if (!tower) continue;
    const inside =
      Math.abs(at.x - tower.x) < half &&
      at.y < tower.y + half * 0.6 &&
      at.y > tower.y - tower.height - half * 0.5;
    if (inside) return towerSpot(tower.site.id, tower, half);
  }
  return null;
}

function towerSpot(id: string, tower: { x: number; y: number; height: number }, half: number): Spot {
  return {
    selection: { kind: 'site', id },
    x: tower.x,
    y: tower.y - tower.height / 2,
    radius: Math.max(half * 1.3, tower.height / 2 + half * 0.5),
  };
}

function otherAt(layout: MarketLayout, at: Point): Spot | null {
  const shop = layout.shops.find((one) => Math.hypot(one.x - at.x, one.y - at.y) <= one.radius);
  if (shop)
    return { selection: { kind: 'shop', id: shop.shop.id }, x: shop.x, y: shop.y, radius: shop.radius };
  const plant = layout.suppliers.find((one) => Math.hypot(one.x - at.x, one.y - at.y) <= one.radius);
  return plant
    ? { selection: { kind: 'supplier', id: plant.supplier.id }, x: plant.x, y: plant.y, radius: plant.radius }
    : null;
}

function ropeAt(layout: MarketLayout, at: Point): Spot | null {
  let best = 7;
  let found: Spot | null = null;
  for (const rope of layout.ropes) {
    for (const strand of rope.strands) {
      const distance = distanceToLine(strand.points, at.x, at.y);
      if (distance >= best) continue;
      best = distance;
      found = {
        selection: { kind: 'agreement', id: rope.agreement.id },
        x: at.x,
        y: at.y,
        radius: 9 * layout.scale,
      };
    }
  }
  return found;
}

function plateAt(layout: MarketLayout, at: Point): Spot | null {
  const plate = layout.plates.find(({ box }) => contains(box, at));
  return plate ? boxSpot(plate.region.id, plate.box) : null;
}

function boxSpot(id: string, box: Box): Spot {
  return {
    selection: { kind: 'region', id },
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
    radius: box.height / 2,
  };
}

function contains(box: Box, at: Point): boolean {
  return at.x >= box.x && at.x <= box.x + box.width && at.y >= box.y && at.y <= box.y + box.height;
}

/** Every place that the keyboard can reach, in reading order: companies, regions, sites, plants, shops, agreements, news. */
export function allSpots(layout: MarketLayout): Spot[] {
  const half = TILE_X * 0.8 * layout.scale;
  return [
    ...layout.hubs.map(
      (hub): Spot => ({
        selection: { kind: 'company', id: hub.company.id },
        x: hub.x,
        y: hub.y,
        radius: hub.radius,
      }),
    ),
    ...layout.plates.map((plate) => boxSpot(plate.region.id, plate.box)),
    ...layout.towers.map((tower) => towerSpot(tower.site.id, tower, half)),
    ...layout.suppliers.map(
      (one): Spot => ({
        selection: { kind: 'supplier', id: one.supplier.id },
        x: one.x,
        y: one.y,
        radius: one.radius,
      }),
    ),
    ...layout.shops.map(
      (one): Spot => ({
        selection: { kind: 'shop', id: one.shop.id },
        x: one.x,
        y: one.y,
        radius: one.radius,
      }),
    ),
    ...layout.ropes.map(
      (rope): Spot => ({
        selection: { kind: 'agreement', id: rope.agreement.id },
        ...rope.middle,
        radius: 9 * layout.scale,
      }),
    ),
    ...layout.news.map(
      (one): Spot => ({
        selection: { kind: 'news', id: one.news.id },
        x: one.x,
        y: one.y - 14 * layout.scale,
        radius: 11 * layout.scale,
      }),
    ),
  ];
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The nearest spot in a direction: straight ahead counts full, sideways counts double, behind does not count. */
export function neighbour(spots: readonly Spot[], from: Spot, direction: Direction): Spot | null {
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  const sideways = direction === 'up' || direction === 'down';
  let best: Spot | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const spot of spots) {
    const ahead = sign * (sideways ? spot.y - from.y : spot.x - from.x);
    const aside = Math.abs(sideways ? spot.x - from.x : spot.y - from.y);
    if (ahead <= 0.5 || sameSelection(spot.selection, from.selection)) continue;
    const cost = ahead + aside * 2;
    if (cost < least) {
      least = cost;
      best = spot;
    }
  }
  return best;
}

export function sameSelection(a: Selection | null, b: Selection | null): boolean {
  return a?.kind === b?.kind && a?.id === b?.id;
}
