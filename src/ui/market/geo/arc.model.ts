import { geoInterpolate } from 'd3-geo';
import type { GeoPoint } from '../picture.ts';
import { type Point, toWorld, WORLD_WIDTH } from './projection.model.ts';
import type { View } from './view.model.ts';

/** A drawn way between two places: x, y pairs in one unit. A way across the cut of the map comes in two pieces. */
export interface Arc {
  readonly pieces: readonly Float32Array[];
  /** Over all pieces, in the same unit. */
  readonly length: number;
}

/** How high a way rises over the great circle, in parts of its length: it lends the flat map some depth. */
const LIFT = 0.16;

/**
 * The way of a flow: the great circle, lifted towards the north, in world units. Symbols stand beside their true place
 * when it is crowded; `start` and `end` are where they really stand, and the way is bent to meet them.
 */
export function greatArc(from: GeoPoint, to: GeoPoint, ends: { start: Point; end: Point }, steps = 40): Arc {
  const at = geoInterpolate([from.lon, from.lat], [to.lon, to.lat]);
  const first = away(ends.start, toWorld(calm(from)));
  const last = away(ends.end, toWorld(calm(to)));
  const points: Point[] = [];
  for (let i = 0; i <= steps; i++) {
    const t = i / steps;
    const [lon, lat] = at(t);
    const point = toWorld(calm({ lon, lat }));
    points.push({ x: point.x + first.x * (1 - t) + last.x * t, y: point.y + first.y * (1 - t) + last.y * t });
  }
  return measure(lift(cutAtEdge(points)));
}

/** Beyond 58° the map stretches; ways over the pole are pressed down, or they would leave the picture. */
function calm(at: GeoPoint): GeoPoint {
  return at.lat > 58 ? { lon: at.lon, lat: 58 + (at.lat - 58) * 0.35 } : at;
}

function away(a: Point, b: Point): Point {
  return { x: a.x - b.x, y: a.y - b.y };
}

/** The same way in pixels of a view. */
export function arcOnScreen(arc: Arc, view: View): Arc {
  return {
    pieces: arc.pieces.map((piece) =>
      piece.map((value, i) => value * view.k + (i % 2 === 0 ? view.x : view.y)),
    ),
    length: arc.length * view.k,
  };
}

/** Two neighbours that are half a world apart stand on both sides of the cut. */
function cutAtEdge(points: readonly Point[]): Point[][] {
  const pieces: Point[][] = [[]];
  let last: Point | null = null;
  for (const point of points) {
    if (last && Math.abs(point.x - last.x) > WORLD_WIDTH / 2) pieces.push([]);
    pieces[pieces.length - 1]?.push(point);
    last = point;
  }
  return pieces.filter((piece) => piece.length > 1);
}

function lift(pieces: readonly Point[][]): Point[][] {
  const total = pieces.reduce((sum, piece) => sum + lengthOf(piece), 0);
  const count = pieces.reduce((sum, piece) => sum + piece.length, 0);
  let index = 0;
  return pieces.map((piece) =>
    piece.map((point) => {
      const t = index++ / Math.max(1, count - 1);
      return { x: point.x, y: point.y - 4 * t * (1 - t) * LIFT * Math.min(total, 260) };
    }),
  );
}

function lengthOf(points: readonly Point[]): number {
  let sum = 0;
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1];
    const b = points[i];
    if (a && b) sum += Math.hypot(b.x - a.x, b.y - a.y);
  }
  return sum;
}

function measure(pieces: readonly Point[][]): Arc {
  return {
    pieces: pieces.map((piece) => Float32Array.from(piece.flatMap((p) => [p.x, p.y]))),
    length: pieces.reduce((sum, piece) => sum + lengthOf(piece), 0),
  };
}

/**
 * Writes the point at `t` (0–1 of all pieces) into `out` and says how visible it is: ways fade in and out at both ends.
 * Allocates nothing: it is called for every particle and frame.
 */
export function pointOnArc(arc: Arc, t: number, out: { x: number; y: number }): number {
  let vertices = 0;
  for (const piece of arc.pieces) vertices += piece.length / 2 - 1;
  let position = t * vertices;
  for (const piece of arc.pieces) {
    const here = piece.length / 2 - 1;
    if (position <= here) {
      const i = Math.min(here - 1, Math.floor(position));
      const f = position - i;
      const x = piece[i * 2] ?? 0;
      const y = piece[i * 2 + 1] ?? 0;
      out.x = x + ((piece[i * 2 + 2] ?? x) - x) * f;
      out.y = y + ((piece[i * 2 + 3] ?? y) - y) * f;
      return Math.min(1, t * 8, (1 - t) * 8);
    }
    position -= here;
  }
  return 0;
}
