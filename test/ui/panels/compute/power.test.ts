import { expect, test } from 'vitest';
import { viewFor } from '../../../../src/engine/index.ts';
import {
  mixes,
  mixOfAll,
  permitsOf,
  powerRows,
  ppaOutlook,
  priceChange,
  stationOutlook,
} from '../../../../src/ui/panels/compute/power/power.model.ts';
import { testGame } from '../../../support/testGame.ts';
import { NORTH, SOUTH, STRATO } from '../../../support/world/ids.ts';

const viewOf = (game = testGame()) => viewFor(game.scenario, game.state, STRATO);

test('E1, I2 the parts of a price before and after explain its change to the cent', () => {
  const before = { base: 70, scarcity: 2, queue: 1, season: -3, swing: 0.5 };
  const price = { base: 70, scarcity: 4, queue: 1, season: 5, swing: -1 };
  const change = priceChange({ price, before });
  expect(change).toMatchObject({ from: 70.5, to: 79 });
  expect(change.parts.map(({ part }) => part)).toEqual(['scarcity', 'season', 'swing']);
  const sum = change.parts.reduce((all, { amount }) => all + amount, 0);
  expect(sum).toBeCloseTo(change.to - change.from, 9);
});

test('E3 permits are open, closing or closed, by the quarter', () => {
  const moratorium = { from: 4, until: 8 };
  expect(permitsOf({ moratorium: null }, 4)).toEqual({ state: 'open' });
  expect(permitsOf({ moratorium }, 3)).toEqual({ state: 'announced', ...moratorium });
  expect(permitsOf({ moratorium }, 4)).toEqual({ state: 'closed', until: 8 });
  expect(permitsOf({ moratorium }, 7)).toEqual({ state: 'closed', until: 8 });
  expect(permitsOf({ moratorium }, 8)).toEqual({ state: 'open' });
});

test('E1 every region has its row, with what the seat needs there', () => {
  const rows = powerRows(viewOf());
  expect(rows.map(({ id }) => id)).toEqual([NORTH, SOUTH]);
  expect(rows[0]?.carbonKgPerMWh).toBeCloseTo(350, 9);
  // 2,600 MW live and 150 MW under way, at a PUE of 1.15.
  expect(rows[0]?.cover.need).toBeCloseTo(2750 * 1.15, 6);
});

test('E2 the picture of supply adds up region by region', () => {
  const rows = mixes(viewOf());
  expect(rows.map(({ id }) => id)).toEqual([NORTH, SOUTH]);
  for (const { used, parts } of rows) expect(parts.spot + parts.ppa + parts.own).toBeCloseTo(used, 6);
  const all = mixOfAll(rows);
  expect(all.used).toBeCloseTo(
    rows.reduce((sum, { used }) => sum + used, 0),
    6,
  );
  expect(all.parts.spot).toBeCloseTo(all.used, 6);
});

test('E2 an agreement saves money exactly where the market is above its break-even', () => {
  const view = viewOf();
  const plan = { source: 'windSolar', mw: 100, years: 10 } as const;
  const outlook = ppaOutlook(view, 0, plan);
  if (outlook === null) throw new Error('no region');
  const level = outlook.quote.level;
  expect(Math.sign(outlook.savesNow)).toBe(Math.sign(level - outlook.breakEven));
  const dear = view.regions.map((region) => ({ ...region, price: { ...region.price, scarcity: 60 } }));
  expect(ppaOutlook({ ...view, regions: dear }, 0, plan)?.quote.priceUsdPerMWh).toBeGreaterThan(
    outlook.quote.priceUsdPerMWh,
  );
  expect(outlook.from).toBe(4);
});

test('E2 a station is shown with the date that it brings forward', () => {
  const game = testGame({
    prepare(state) {
      for (const region of state.regions) Object.assign(region, { freeGridMW: -100_000, queueMW: 0 });
    },
  });
  const outlook = stationOutlook(viewOf(game), 1, { source: 'gas', mw: 400 });
  expect(outlook?.liveNow).toBeNull();
  expect(outlook?.liveThen).not.toBeNull();
  expect(outlook?.underWay).toBe(180);
  expect(outlook?.output).toBeCloseTo(320, 9);
});
