import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocationPhase, ownedCompute } from '../../../src/engine/quarter/allocation.ts';
import { acceleratorMWs, deliveriesPhase } from '../../../src/engine/quarter/deliveries.ts';
import { outageChance, outages } from '../../../src/engine/quarter/outages.ts';
import type { MutableCompany } from '../../../src/engine/state/state.ts';
import { newsCodes, ownIn } from '../../support/giveCommand.ts';
import { type TestGame, testGame } from '../../support/testGame.ts';
import { ANVIL_1, ANVIL_2, MINERVA, NORTH, STRATA_1, STRATO } from '../../support/world/ids.ts';

/** The cloud of the small world with another fleet, in the north. */
function withFleet(chips: readonly (readonly [typeof ANVIL_1, number])[]): TestGame {
  const game = testGame();
  ownIn(game, STRATO).fleet = chips.map(([chip, installed]) => ({
    chip,
    region: NORTH,
    installed,
    waiting: 0,
  }));
  return game;
}

test('C1 capacity is chips × performance × software maturity × uptime', () => {
  const game = withFleet([
    [ANVIL_2, 1000],
    [STRATA_1, 500],
  ]);
  // 0.95 and 0.7 are the maturities of the two families, 0.98 the uptime.
  expect(ownedCompute(game.work, ownIn(game, STRATO))).toBeCloseTo(
    (1000 * 2.5 * 0.95 + 500 * 0.6 * 0.7) * 0.98,
    9,
  );
});

test('C1 chips that wait for power compute nothing', () => {
  const game = withFleet([[ANVIL_2, 0]]);
  for (const entry of ownIn(game, STRATO).fleet) entry.waiting = 5000;
  expect(ownedCompute(game.work, ownIn(game, STRATO))).toBe(0);
});

test('C3 chips are installed while the power of their region lasts, and never beyond', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 400_000 }), (mw, waiting) => {
      const game = withFleet([[ANVIL_2, 0]]);
      const own = ownIn(game, STRATO);
      own.liveMW = [mw, 5000];
      own.serverMW = [0, 0];
      for (const entry of own.fleet) entry.waiting = waiting;
      deliveriesPhase(game.work);
      const entry = own.fleet[0];
      // 1,200 W with 1.4 of server overhead.
      expect(entry?.installed).toBe(Math.min(waiting, Math.floor((mw * 1e6) / 1680 + 1e-9)));
      expect((entry?.installed ?? 0) + (entry?.waiting ?? 0)).toBe(waiting);
      expect(acceleratorMWs(game.work, own)[0]).toBeLessThanOrEqual(mw + 1e-9);
    }),
  );
});

test('C3 what general servers use is not there for accelerators', () => {
  const game = withFleet([[ANVIL_2, 0]]);
  const own = ownIn(game, STRATO);
  own.liveMW = [100, 0];
  own.serverMW = [100, 0];
  for (const entry of own.fleet) entry.waiting = 10;
  deliveriesPhase(game.work);
  expect(own.fleet[0]?.installed).toBe(0);
});

test('C5 contracts come first: what is rented out is not there for own uses', () => {
  const game = testGame();
  // Chips that are kept would go to no tenant (S6).
  for (const chip of game.work.state.chips) if (chip.road === 'keep') chip.road = 'rent';
  allocationPhase(game.work);
  const cloud = ownIn(game, STRATO).compute;
  const lab = ownIn(game, MINERVA).compute;
  expect(cloud.rentedOut).toBe(60_000);
  expect(lab.rentedIn).toBe(60_000);
  expect(cloud.core + cloud.research + cloud.service + cloud.rental).toBeCloseTo(cloud.owned - 60_000, 6);
  expect(lab.research + lab.service).toBeCloseTo(lab.owned + 60_000, 6);
});

test('C5 a provider that owns too little delivers what it has, to the last H100e', () => {
  const game = withFleet([[ANVIL_1, 20_000]]);
  const trust = ownIn(game, STRATO).trust;
  allocationPhase(game.work);
  const { owned, rentedOut, core, rental } = ownIn(game, STRATO).compute;
  expect(rentedOut).toBe(Math.floor(owned));
  expect(core + rental).toBeLessThan(1);
  expect(ownIn(game, MINERVA).compute.rentedIn).toBe(rentedOut);
  expect(newsCodes(game)).toContain('computeShortfall');
  expect(ownIn(game, STRATO).trust).toBeLessThan(trust);
});

test('C5 compute is divided as was set, and not a chip more or less than there is', () => {
  const share = fc.integer({ min: 0, max: 10 });
  fc.assert(
    fc.property(share, share, share, (research, service, core) => {
      const all = research + service + core;
      fc.pre(all > 0);
      const game = testGame();
      const own = ownIn(game, MINERVA);
      own.allocation = { core: core / all, research: research / all, service: service / all, rental: 0 };
      allocationPhase(game.work);
      const { compute } = own;
      // A lab has no core business: what is set aside for it goes to the others in proportion.
      expect(compute.core).toBe(0);
      const pool = research + service > 0 ? compute.owned + compute.rentedIn : 0;
      expect(compute.research + compute.service).toBeCloseTo(pool, 6);
      if (service > 0) expect(compute.research / compute.service).toBeCloseTo(research / service, 9);
    }),
  );
});

/** Chance of an outage of the cloud with some load and some care. */
function chance(change: (own: MutableCompany) => void): number {
  const game = testGame();
  const own = ownIn(game, STRATO);
  own.compute.serverUse = [0.5, 0.5];
  own.compute.rentalUse = 0.5;
  change(own);
  return outageChance(game.work, 0);
}

test('C6 outages are likelier above 90 % of load, and rarer with care', () => {
  const usual = chance(() => {});
  const at = (load: number) =>
    chance((own) => {
      own.compute.rentalUse = load;
    });
  expect(at(0.89)).toBe(usual);
  expect(at(0.95)).toBeGreaterThan(usual);
  expect(at(1)).toBeGreaterThan(at(0.95));
  const careful = chance((own) => {
    own.spending.resilience = 40 * 3900;
  });
  expect(careful).toBeCloseTo(usual / 2, 9);
});

test('C6 an outage costs credits and trust', () => {
  const { scenario } = testGame();
  const compute = { ...scenario.parameters.compute, outageBase: 100 };
  const game = testGame({ scenario: { ...scenario, parameters: { ...scenario.parameters, compute } } });
  game.work.scratch.revenue = scenario.segments.map(() => [1_000_000, 0, 0]);
  // The chance is capped at 90 %: some quarter out of many brings one.
  const before = ownIn(game, STRATO).trust;
  for (let k = 0; k < 20 && !newsCodes(game).includes('outage'); k++) outages(game.work);
  expect(newsCodes(game)).toContain('outage');
  expect(ownIn(game, STRATO).trust).toBe(before - 4);
  const credits = game.work.report.ledger.filter((entry) => entry.cause === 'outageCredits');
  expect(credits.map((entry) => entry.amount)).toEqual([300_000]);
  expect(ownIn(game, MINERVA).trust).toBe(60);
});

test('C5 a rounding leaves nobody less than nothing, not even by its sign', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 1_000_000 }), (core, chips) => {
      const game = withFleet([[ANVIL_2, chips]]);
      const own = ownIn(game, STRATO);
      const part = core / 1000;
      own.allocation = { core: part, research: 1e-17, service: 0, rental: 1 - part };
      allocationPhase(game.work);
      for (const use of [own.compute.research, own.compute.service]) {
        expect(use).toBeGreaterThanOrEqual(0);
        expect(Object.is(use, -0)).toBe(false);
      }
    }),
  );
});
