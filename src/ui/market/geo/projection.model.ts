import { type GeoProjection, geoNaturalEarth1 } from 'd3-geo';
import type { GeoPoint } from '../picture.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The whole globe is this many world units wide; the view turns world units into pixels. */
export const WORLD_WIDTH = 1000;

/** The meridian that is cut at is 169° W, in the Bering Strait, so that no inhabited land is torn. */
const CENTRAL_MERIDIAN = 11;

let shared: GeoProjection | null = null;

/** Natural Earth, seen from 11° E, in world units. */
export function worldProjection(): GeoProjection {
  shared ??= geoNaturalEarth1().rotate([-CENTRAL_MERIDIAN, 0]).fitWidth(WORLD_WIDTH, { type: 'Sphere' });
  return shared;
}

/** Degrees to world units. Every point of the globe has one, so the fallback never shows. */
export function toWorld(at: GeoPoint): Point {
  const xy = worldProjection()([at.lon, at.lat]);
  return xy ? { x: xy[0], y: xy[1] } : { x: WORLD_WIDTH / 2, y: WORLD_WIDTH / 4 };
}

/** What a first look should contain: from the open Pacific, where companies stand, to Japan and New Zealand. */
export function inhabitedBox(): Box {
  return boxOf(-160, 166);
}

/** The same without the open sea: from the coast of California to that of New South Wales. */
export function settledBox(): Box {
  return boxOf(-138, 161);
}

function boxOf(west: number, east: number): Box {
  const left = toWorld({ lon: west, lat: 38 }).x;
  const right = toWorld({ lon: east, lat: 32 }).x;
  const top = toWorld({ lon: 11, lat: 71 }).y;
  const bottom = toWorld({ lon: 11, lat: -44 }).y;
  return { x: left, y: top, width: right - left, height: bottom - top };
}
