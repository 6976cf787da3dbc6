import type { Box, Point } from '../geo/projection.model.ts';

/** Something written on the map. The first free candidate wins; a label without room and without `must` is left out. */
export interface LabelWish {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Top left corners, best first. */
  readonly candidates: readonly Point[];
  /** Higher is placed earlier. */
  readonly weight: number;
  /** Shown even where it covers something. */
  readonly must: boolean;
}

export interface PlacedLabel {
  readonly id: string;
  readonly box: Box;
}

export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Greedy placement by weight, then by id, so that the same picture always reads the same. */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Box[],
  bounds: Box,
): PlacedLabel[] {
  const taken: Box[] = [...obstacles];
  const placed: PlacedLabel[] = [];
  for (const wish of [...wishes].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))) {
    const box = bestBox(wish, taken, bounds);
    if (!box) continue;
    taken.push(box);
    placed.push({ id: wish.id, box });
  }
  return placed;
}

function bestBox(wish: LabelWish, taken: readonly Box[], bounds: Box): Box | null {
  let best: Box | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const at of wish.candidates) {
    const box = { x: at.x, y: at.y, width: wish.width, height: wish.height };
    const cost = taken.reduce((sum, other) => sum + overlap(box, other), 0) + outside(box, bounds) * 3;
    // Sums of products are never exactly nothing; half a square pixel is.
    if (cost < 0.5) return box;
    if (cost < least) {
      least = cost;
      best = box;
    }
  }
  return wish.must ? best : null;
}

function outside(box: Box, bounds: Box): number {
  return box.width * box.height - overlap(box, bounds);
}

/** Below, above, right, left of a symbol, then the corners. */
export function around(
  at: Point,
  reach: { x: number; up: number; down: number },
  size: { width: number; height: number },
): Point[] {
  const { width, height } = size;
  const middle = at.x - width / 2;
  return [
    { x: middle, y: at.y + reach.down },
    { x: at.x + reach.x, y: at.y - height / 2 },
    { x: at.x - reach.x - width, y: at.y - height / 2 },
    { x: middle, y: at.y - reach.up - height },
    { x: at.x + reach.x * 0.6, y: at.y + reach.down },
    { x: at.x - reach.x * 0.6 - width, y: at.y + reach.down },
  ];
}

/** Spiral of candidates around a wish, for large plates that may wander. */
export function spiral(at: Point, size: { width: number; height: number }, step: number, turns = 4): Point[] {
  const points: Point[] = [{ x: at.x - size.width / 2, y: at.y - size.height / 2 }];
  for (let ring = 1; ring <= turns * 2; ring++) {
    for (let i = 0; i < 12; i++) {
      const angle = (i / 12) * 2 * Math.PI;
      points.push({
        x: at.x - size.width / 2 + Math.cos(angle) * ring * step * 1.5,
        y: at.y - size.height / 2 + Math.sin(angle) * ring * step,
      });
    }
  }
  return points;
}
