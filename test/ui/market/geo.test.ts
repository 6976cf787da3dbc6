import { describe, expect, test } from 'vitest';
import topology from 'world-atlas/countries-50m.json';
import { REGION_COUNTRIES } from '../../../src/ui/market/countries.ts';
import { arcOnScreen, greatArc, pointOnArc } from '../../../src/ui/market/geo/arc.model.ts';
import { frameWorld } from '../../../src/ui/market/geo/frame.model.ts';
import { shapesOf } from '../../../src/ui/market/geo/land.model.ts';
import { inhabitedBox, toWorld, WORLD_WIDTH } from '../../../src/ui/market/geo/projection.model.ts';
import {
  clampView,
  fitView,
  MAX_ZOOM,
  panBy,
  sameView,
  symbolScale,
  textScale,
  toScreen,
  toWorldPoint,
  viewDelta,
  zoomAt,
} from '../../../src/ui/market/geo/view.model.ts';

const size = { width: 1280, height: 720 };
const insets = { top: 60, right: 20, bottom: 40, left: 10 };
const box = inhabitedBox();
const fit = fitView(box, size, insets);

describe('projection', () => {
  test('puts west left of east and north above south, inside the world', () => {
    const paris = toWorld({ lon: 2.35, lat: 48.87 });
    const tokyo = toWorld({ lon: 139.7, lat: 35.7 });
    expect(paris.x).toBeLessThan(tokyo.x);
    expect(paris.y).toBeLessThan(tokyo.y);
    expect(tokyo.x).toBeLessThan(WORLD_WIDTH);
  });

  test('keeps all of Asia on one side of the cut', () => {
    expect(toWorld({ lon: -170, lat: 66 }).x).toBeGreaterThan(WORLD_WIDTH * 0.7);
  });
});

describe('land', () => {
  const shapes = shapesOf(topology);

  test('has every country of the four regions, and no Antarctica', () => {
    const known = new Set(shapes.countries.map((one) => one.iso));
    const missing = Object.values(REGION_COUNTRIES).flatMap((codes) =>
      codes.filter((iso) => !known.has(iso)),
    );
    expect(missing).toEqual([]);
    expect(known.has('010')).toBe(false);
  });

  test('puts no country into two regions', () => {
    const all = Object.values(REGION_COUNTRIES).flat();
    expect(new Set(all).size).toBe(all.length);
  });

  test('draws coast, borders and graticule', () => {
    for (const path of [shapes.coast, shapes.borders, shapes.graticule])
      expect(path.length).toBeGreaterThan(1000);
  });
});

describe('view', () => {
  test('fits the whole box between the insets', () => {
    const topLeft = toScreen(fit, box);
    const bottomRight = toScreen(fit, { x: box.x + box.width, y: box.y + box.height });
    expect(topLeft.x).toBeGreaterThanOrEqual(insets.left - 0.01);
    expect(topLeft.y).toBeGreaterThanOrEqual(insets.top - 0.01);
    expect(bottomRight.x).toBeLessThanOrEqual(size.width - insets.right + 0.01);
    expect(bottomRight.y).toBeLessThanOrEqual(size.height - insets.bottom + 0.01);
  });

  test('zooming keeps the world under the pointer and stops at the limits', () => {
    const at = { x: 300, y: 200 };
    const before = toWorldPoint(fit, at);
    const after = toWorldPoint(zoomAt(fit, at, 2.5, fit), at);
    expect(after.x).toBeCloseTo(before.x, 6);
    expect(after.y).toBeCloseTo(before.y, 6);
    expect(zoomAt(fit, at, 1e6, fit).k).toBeCloseTo(fit.k * MAX_ZOOM, 6);
    expect(zoomAt(fit, at, 1e-6, fit).k).toBeLessThan(fit.k);
  });

  test('views are the same only where every place has the same pixel', () => {
    expect(sameView(fit, { ...fit })).toBe(true);
    expect(sameView(fit, panBy(fit, 0, 1))).toBe(false);
    expect(sameView(fit, { ...fit, k: fit.k * 2 })).toBe(false);
  });

  test('nobody pans out of the world', () => {
    const lost = clampView(panBy(fit, 99999, -99999), box, size);
    const middle = toWorldPoint(lost, { x: size.width / 2, y: size.height / 2 });
    expect(middle.x).toBeCloseTo(box.x, 6);
    expect(middle.y).toBeCloseTo(box.y + box.height, 6);
  });

  test('a painted view moved by its delta stands where the new view puts it', () => {
    const now = zoomAt(fit, { x: 100, y: 100 }, 1.7, fit);
    const { scale, x, y } = viewDelta(fit, now);
    const world = { x: 444, y: 222 };
    const painted = toScreen(fit, world);
    expect(painted.x * scale + x).toBeCloseTo(toScreen(now, world).x, 6);
    expect(painted.y * scale + y).toBeCloseTo(toScreen(now, world).y, 6);
  });

  test('symbols grow with window and zoom, text only with the window or the reader', () => {
    const near = zoomAt(fit, { x: 0, y: 0 }, 4, fit);
    expect(symbolScale(near, fit, size)).toBeGreaterThan(symbolScale(fit, fit, size));
    expect(textScale({ width: 3840, height: 2160 })).toBe(2);
    expect(textScale(size, 32)).toBe(2);
    expect(textScale(size)).toBe(1);
  });
});

describe('frame', () => {
  const cities = {
    seattle: { lon: -122.3, lat: 47.6 },
    tokyo: { lon: 139.7, lat: 35.7 },
    sydney: { lon: 151.2, lat: -33.9 },
  };
  const sizes = {
    wide: { width: 1352, height: 840 },
    tall: { width: 750, height: 840 },
    low: { width: 660, height: 600 },
  };

  test.each(Object.entries(sizes))('the %s map shows every city clear of its rims', (_name, room) => {
    const frame = frameWorld(room, insets, 1);
    for (const city of Object.values(cities)) {
      const at = toScreen(frame.fit, toWorld(city));
      expect(at.x).toBeGreaterThan(insets.left + 20);
      expect(at.x).toBeLessThan(room.width - insets.right - 20);
      expect(at.y).toBeGreaterThan(insets.top);
      expect(at.y).toBeLessThan(room.height - insets.bottom);
    }
  });

  test('a tall map gives the width of the open sea to the land, and stands companies above it', () => {
    const { fit: tall, band } = frameWorld(sizes.tall, insets, 1);
    expect(tall.k).toBeGreaterThan(1.07 * fitView(box, sizes.tall, insets).k);
    expect(band).not.toBeNull();
    expect((band?.y ?? 0) + (band?.height ?? 0)).toBeLessThanOrEqual(toScreen(tall, box).y + 0.01);
    expect(band?.y).toBeGreaterThanOrEqual(insets.top);
    expect(frameWorld(sizes.wide, insets, 1).band).toBeNull();
  });

  test('letters too large for rows leave the companies at sea', () => {
    expect(frameWorld({ width: 500, height: 480 }, insets, 2).band).toBeNull();
  });
});

describe('ways', () => {
  const ends = (from: { lon: number; lat: number }, to: { lon: number; lat: number }) => ({
    start: toWorld(from),
    end: toWorld(to),
  });
  const taiwan = { lon: 121, lat: 24 };
  const arizona = { lon: -112, lat: 33.4 };
  const frankfurt = { lon: 8.7, lat: 50.1 };

  test('a way over the Pacific leaves on one side and comes back on the other', () => {
    const arc = greatArc(taiwan, arizona, ends(taiwan, arizona));
    expect(arc.pieces.length).toBe(2);
    for (const piece of arc.pieces) {
      for (let i = 2; i < piece.length; i += 2)
        expect(Math.abs((piece[i] ?? 0) - (piece[i - 2] ?? 0))).toBeLessThan(WORLD_WIDTH / 4);
    }
  });

  test('begins and ends where the symbols stand, even when they were moved', () => {
    const moved = { start: { x: 700, y: 300 }, end: { x: 500, y: 180 } };
    const arc = greatArc(taiwan, frankfurt, moved);
    const piece = arc.pieces[0] ?? new Float32Array();
    expect(arc.pieces.length).toBe(1);
    expect([piece[0], piece[1]]).toEqual([700, 300]);
    expect(piece[piece.length - 2]).toBeCloseTo(500, 3);
    expect(piece[piece.length - 1]).toBeCloseTo(180, 3);
  });

  test('particles fade in and out at the ends and stay on the way between', () => {
    const arc = arcOnScreen(greatArc(taiwan, frankfurt, ends(taiwan, frankfurt)), fit);
    const at = { x: 0, y: 0 };
    expect(pointOnArc(arc, 0, at)).toBe(0);
    expect(pointOnArc(arc, 1, at)).toBe(0);
    expect(pointOnArc(arc, 0.5, at)).toBe(1);
    expect(at.x).toBeGreaterThan(toScreen(fit, toWorld(frankfurt)).x);
    expect(at.x).toBeLessThan(toScreen(fit, toWorld(taiwan)).x);
  });
});
