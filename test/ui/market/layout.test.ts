import { describe, expect, test } from 'vitest';
import { frameWorld } from '../../../src/ui/market/geo/frame.model.ts';
import { inhabitedBox } from '../../../src/ui/market/geo/projection.model.ts';
import { fitView, zoomAt } from '../../../src/ui/market/geo/view.model.ts';
import { clusterSites, towerHeight, towerSpots } from '../../../src/ui/market/layout/clusters.model.ts';
import { allSpots, hitTest, neighbour, sameSelection } from '../../../src/ui/market/layout/hit.model.ts';
import { ringByGauge, ringOrder } from '../../../src/ui/market/layout/hubs.model.ts';
import { overlap, placeLabels } from '../../../src/ui/market/layout/labels.model.ts';
import { type LayoutInput, layOut, type MarketLayout } from '../../../src/ui/market/layout/layout.model.ts';
import { relax } from '../../../src/ui/market/layout/relax.model.ts';
import { distanceToLine, slackOf } from '../../../src/ui/market/layout/ropes.model.ts';
import { placeOf } from '../../../src/ui/market/layout/where.model.ts';
import { LENSES, lensOf } from '../../../src/ui/market/lens/index.ts';
import type { LensId } from '../../../src/ui/market/picture.ts';
import { happening, picture, words } from './picture.ts';

const size = { width: 1280, height: 720 };
const insets = { top: 60, right: 8, bottom: 20, left: 8 };
const fit = fitView(inhabitedBox(), size, insets);

function layoutOf(lens: LensId, change: Partial<LayoutInput> = {}): MarketLayout {
  return layOut({
    picture,
    lens: lensOf(lens),
    view: fit,
    fit,
    size,
    insets,
    rootFontPx: 16,
    reserved: [],
    measure: (text, px) => text.length * px * 0.55,
    figures: words.figures,
    label: words.t,
    ...change,
  });
}

describe('room', () => {
  test('overlapping bodies are pushed apart, fixed ones stay', () => {
    const bodies = [
      { anchorX: 100, anchorY: 100, x: 100, y: 100, radius: 20, give: 0 },
      { anchorX: 105, anchorY: 100, x: 105, y: 100, radius: 20, give: 1 },
      { anchorX: 100, anchorY: 100, x: 100, y: 100, radius: 20, give: 1 },
    ];
    relax(bodies, 2);
    expect([bodies[0]?.x, bodies[0]?.y]).toEqual([100, 100]);
    const [a, b, c] = bodies;
    for (const [one, other] of [
      [a, b],
      [a, c],
      [b, c],
    ] as const) {
      expect(Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0))).toBeGreaterThan(
        38,
      );
    }
  });

  test('the heavier label gets the better place and the lighter one gives way or is left out', () => {
    const wish = (id: string, weight: number, candidates: { x: number; y: number }[], must = false) => ({
      id,
      width: 50,
      height: 10,
      candidates,
      weight,
      must,
    });
    const bounds = { x: 0, y: 0, width: 500, height: 500 };
    const placed = placeLabels(
      [
        wish('light', 1, [
          { x: 10, y: 10 },
          { x: 10, y: 40 },
        ]),
        wish('heavy', 9, [{ x: 10, y: 10 }]),
        wish('none', 0, [{ x: 10, y: 12 }]),
        wish('must', 0, [{ x: 10, y: 14 }], true),
      ],
      [],
      bounds,
    );
    expect(placed.map((one) => one.id)).toEqual(['heavy', 'light', 'must']);
    expect(placed[1]?.box.y).toBe(40);
  });

  test('candidates with decimals are taken when they are free', () => {
    const placed = placeLabels(
      [{ id: 'a', width: 33.3, height: 11.7, candidates: [{ x: 17.77, y: 91.31 }], weight: 1, must: false }],
      [],
      { x: 4, y: 4, width: 1272, height: 712 },
    );
    expect(placed.length).toBe(1);
  });
});

describe('campuses', () => {
  test('sites of one place stand together, and no site is lost', () => {
    const clusters = clusterSites(picture.sites, fit, 1);
    expect(clusters.flatMap((one) => one.sites).length).toBe(picture.sites.length);
    const virginia = clusters.find((one) => one.place === 'Northern Virginia');
    expect(virginia?.sites.length).toBe(
      picture.sites.filter((one) => one.place === 'Northern Virginia').length,
    );
  });

  test('zooming in takes joined places apart', () => {
    const near = zoomAt(fit, { x: 640, y: 300 }, 8, fit);
    expect(clusterSites(picture.sites, near, 1).length).toBeGreaterThanOrEqual(
      clusterSites(picture.sites, fit, 2).length,
    );
  });

  test('the largest tower stands at the back and every tower has a tile of its own', () => {
    const [cluster] = clusterSites(picture.sites, fit, 1);
    if (!cluster) throw new Error('The example has sites.');
    const spots = towerSpots(cluster, { x: 0, y: 0 }, 1);
    expect(new Set(spots.map((spot) => `${spot.x} ${spot.y}`)).size).toBe(spots.length);
    expect(Math.min(...spots.map((spot) => spot.y))).toBe(spots[0]?.y);
    expect(spots[0]?.site.mw).toBe(Math.max(...cluster.sites.map((site) => site.mw)));
  });

  test('more power never makes a lower tower', () => {
    expect(towerHeight(2000, 2000)).toBeGreaterThan(towerHeight(500, 2000));
    expect(towerHeight(0, 2000)).toBeGreaterThan(0);
  });
});

describe('companies', () => {
  test('on the coast no two orbs cover each other', () => {
    const { hubs } = layoutOf('capacity');
    expect(hubs.length).toBe(picture.companies.length);
    for (const a of hubs) {
      for (const b of hubs) {
        if (a !== b) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.radius + b.radius - 1);
      }
    }
  });

  test.each([
    [1280, 8, 1],
    [660, 72, 1],
    [1024, 8, 1.4],
  ])(
    'on a map of %i pixels, %i of them free at the left, every orb of a bow keeps its words (text %f)',
    (width, left, font) => {
      const narrow = { width, height: 720 };
      const view = fitView(inhabitedBox(), narrow, { ...insets, left });
      const { hubs, labels } = layoutOf('capacity', {
        size: narrow,
        view,
        fit: view,
        rootFontPx: 16 * font,
      });
      const westernmost = [...hubs].sort((a, b) => a.x - b.x).slice(0, 4);
      for (const hub of westernmost) {
        const box = labels.find((one) => one.id === `company:${hub.company.id}`)?.box;
        if (box === undefined) throw new Error(`${hub.company.id} has no words`);
        const middle = box.y + box.height / 2;
        // The words of an orb must be nearer to it than to any other.
        const nearest = [...hubs].sort((a, b) => Math.abs(a.y - middle) - Math.abs(b.y - middle))[0];
        expect(nearest?.company.id).toBe(hub.company.id);
        expect(box.x).toBeGreaterThanOrEqual(0);
      }
    },
  );

  test.each([
    [750, 840],
    [660, 600],
  ])(
    'on a map of %i by %i pixels companies stand in rows above the world, apart, with their words',
    (width, height) => {
      const tall = { width, height };
      const frame = frameWorld(tall, insets, 1);
      const { hubs, labels } = layoutOf('capacity', {
        size: tall,
        view: frame.fit,
        fit: frame.fit,
        band: frame.band,
      });
      const { band } = frame;
      if (band === null) throw new Error('A tall map has a band.');
      const inBand = hubs.filter(({ y }) => y < band.y + band.height);
      expect(inBand.length).toBeGreaterThan(picture.companies.length / 2);
      for (const hub of inBand) {
        expect(hub.x - hub.radius).toBeGreaterThan(0);
        expect(hub.x + hub.radius).toBeLessThan(width - 40);
        const words = labels.find((one) => one.id === `company:${hub.company.id}`)?.box;
        if (words === undefined) throw new Error(`${hub.company.id} has no words`);
        // Where towers reach into the band words give way, but never onto an orb.
        for (const { x, y, radius } of hubs)
          expect(
            overlap(words, { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }),
          ).toBe(0);
        for (const other of inBand)
          if (other !== hub)
            expect(Math.hypot(other.x - hub.x, other.y - hub.y)).toBeGreaterThan(other.radius + hub.radius);
      }
    },
  );

  test('however large the letters, the words of all companies stand under each other inside the map', () => {
    const low = { width: 848, height: 432 };
    const view = fitView(inhabitedBox(), low, insets);
    const { hubs, text } = layoutOf('capacity', { size: low, view, fit: view, rootFontPx: 32 });
    expect(text).toBeGreaterThan(1);
    const heights = hubs.map(({ y }) => y);
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(low.height);
  });

  test('swapping on the ring never makes ropes longer and loses nobody', () => {
    const order = ringOrder(picture.companies, picture.agreements);
    expect(new Set(order.map((one) => one.id))).toEqual(new Set(picture.companies.map((one) => one.id)));
    const steps = (list: typeof order) =>
      picture.agreements.reduce((sum, deal) => {
        const gap = Math.abs(
          list.findIndex((one) => one.id === deal.from) - list.findIndex((one) => one.id === deal.to),
        );
        return sum + Math.min(gap, list.length - gap) ** 1.5;
      }, 0);
    expect(steps(order)).toBeLessThanOrEqual(steps([...picture.companies]));
  });

  test('in the race the best stands first and the next two beside it', () => {
    const order = ringByGauge(picture.companies, (one) => one.modelCapability);
    expect(order[0]?.id).toBe('openai');
    expect([order[1]?.id, order.at(-1)?.id].sort()).toEqual(['anthropic', 'google']);
  });
});

describe('ropes', () => {
  test('an offer hangs lower than a signed rope, and money tightens it', () => {
    const [deal] = picture.agreements;
    if (!deal) throw new Error('The example has agreements.');
    const signed = slackOf({ ...deal, state: 'signed' }, deal.amountKusd);
    expect(slackOf({ ...deal, state: 'offered' }, deal.amountKusd)).toBeGreaterThan(signed);
    expect(slackOf({ ...deal, state: 'signed', amountKusd: 1 }, deal.amountKusd)).toBeGreaterThan(signed);
  });

  test('every rope begins and ends at the rim of its orbs, with a strand for each kind', () => {
    const layout = layoutOf('agreements');
    expect(layout.ropes.length).toBe(picture.agreements.length);
    for (const rope of layout.ropes) {
      expect(rope.strands.length).toBe(rope.agreement.kinds.length);
      const from = layout.hubs.find((hub) => hub.company.id === rope.agreement.from);
      const points = rope.strands[0]?.points;
      const gap = Math.hypot((points?.[0] ?? 0) - (from?.x ?? 0), (points?.[1] ?? 0) - (from?.y ?? 0));
      expect(gap).toBeLessThan((from?.radius ?? 0) + 25);
    }
  });

  test('distance to a line is measured to the nearest piece', () => {
    expect(distanceToLine(Float32Array.from([0, 0, 10, 0, 10, 10]), 5, 3)).toBeCloseTo(3, 5);
    expect(distanceToLine(Float32Array.from([0, 0, 10, 0, 10, 10]), 13, 10)).toBeCloseTo(3, 5);
  });
});

describe('whole pictures', () => {
  test.each(LENSES.map((lens) => lens.id))(
    '%s: all numbers are finite, labels stay apart, same input gives same places',
    (lens) => {
      const layout = layoutOf(lens);
      expect(JSON.stringify(layoutOf(lens))).toBe(JSON.stringify(layout));
      expect(JSON.stringify(layout)).not.toContain('null,null');
      const free = layout.labels.filter((one) => one.tone === 'site').map((one) => one.box);
      for (const a of free) for (const b of free) if (a !== b) expect(overlap(a, b)).toBe(0);
      for (const spot of allSpots(layout)) expect(Number.isFinite(spot.x + spot.y + spot.radius)).toBe(true);
    },
  );

  test('every lens shows all companies by name', () => {
    for (const lens of LENSES) {
      const names = layoutOf(lens.id).labels.filter((one) => one.id.startsWith('company:'));
      expect(names.length).toBe(picture.companies.length);
    }
  });

  test('an empty world is laid out without complaint', () => {
    const empty = {
      ...picture,
      companies: [],
      sites: [],
      regions: [],
      flows: [],
      agreements: [],
      shops: [],
      suppliers: [],
      news: [],
      happenings: [],
    };
    for (const lens of LENSES) expect(layoutOf(lens.id, { picture: empty }).towers).toEqual([]);
  });
});

describe('pointing', () => {
  const layout = layoutOf('capacity');
  const spots = allSpots(layout);

  test('what stands somewhere is found there', () => {
    const hub = layout.hubs.find((one) => one.company.id === 'nvidia');
    if (!hub) throw new Error('Nvidia is in the example.');
    expect(hitTest(layout, hub)?.selection).toEqual({ kind: 'company', id: 'nvidia' });
    expect(hitTest(layout, { x: 640, y: 715 })).toBeNull();
  });

  test('the keyboard reaches everything from anywhere', () => {
    const reached = new Set<number>([0]);
    const queue = [0];
    while (queue.length > 0) {
      const from = spots[queue.pop() ?? 0];
      if (!from) continue;
      for (const direction of ['left', 'right', 'up', 'down'] as const) {
        const next = neighbour(spots, from, direction);
        const index = next ? spots.indexOf(next) : -1;
        if (index >= 0 && !reached.has(index)) {
          reached.add(index);
          queue.push(index);
        }
      }
    }
    expect(reached.size).toBeGreaterThan(spots.length * 0.85);
  });

  test('right goes right', () => {
    const from = spots[0];
    if (!from) throw new Error('The example has places.');
    expect(neighbour(spots, from, 'right')?.x).toBeGreaterThan(from.x);
    expect(sameSelection(from.selection, { ...from.selection })).toBe(true);
    expect(sameSelection(from.selection, null)).toBe(false);
  });

  test('a happening plays at its place, else at its company, else nowhere', () => {
    const site = layout.towers[0];
    if (!site) throw new Error('The example has sites.');
    const event = happening('a', 'construction');
    expect(placeOf(layout, { ...event, place: { kind: 'site', id: site.site.id } })).toMatchObject({
      x: site.x,
      y: site.y,
    });
    expect(placeOf(layout, event)).toMatchObject({ company: { id: 'amazon' } });
    expect(placeOf(layout, { ...event, companies: [] })).toBeNull();
  });
});
