import { expect, test } from 'vitest';
import { allocationPhase } from '../../../src/engine/quarter/allocation.ts';
import { clearingPhase } from '../../../src/engine/quarter/clearing.ts';
import { profitAndLossPhase } from '../../../src/engine/quarter/profitAndLoss.ts';
import { resolveQuarter } from '../../../src/engine/quarter/resolveQuarter.ts';
import type { SegmentDefinition } from '../../../src/engine/state/definition.ts';
import type { MutableState } from '../../../src/engine/state/state.ts';
import { moved, ownIn } from '../../support/giveCommand.ts';
import { type TestGame, testGame, testScenario } from '../../support/testGame.ts';
import { MINERVA, STRATO } from '../../support/world/ids.ts';

const ENTERPRISE = 0;
const TRAINING = 1;
const ASSISTANTS = 2;

function clear(game: TestGame): TestGame {
  allocationPhase(game.work);
  clearingPhase(game.work);
  return game;
}

const sum = (row: readonly number[] = []) => row.reduce((a, b) => a + b, 0);

/** The small world with something else in one segment. */
function market(
  segment: number,
  change: Partial<SegmentDefinition>,
  prepare?: (state: MutableState) => void,
): TestGame {
  const scenario = testScenario();
  const segments = scenario.segments.map((one, s) => (s === segment ? { ...one, ...change } : one));
  return testGame({ scenario: { ...scenario, segments }, ...(prepare && { prepare }) });
}

test('D1 a segment grows by its growth, which fades towards its floor', () => {
  const { scenario, state } = testGame();
  let current = state;
  const growths = Array.from({ length: 24 }, () => {
    const before = current.market.potential[TRAINING] ?? 1;
    current = resolveQuarter({ ...scenario, quarters: 40 }, current, {}).state;
    return (current.market.potential[TRAINING] ?? 0) / before - 1;
  });
  expect(growths[0]).toBeCloseTo(0.08, 9);
  growths.forEach((growth, q) => {
    if (q > 0) expect(growth).toBeLessThan(growths[q - 1] ?? 0);
    expect(growth).toBeGreaterThan(0.02);
  });
});

test('D1 the season moves what is sold and not who holds the customers', () => {
  const sold = (factor: number) => clear(market(ENTERPRISE, { seasonality: [factor, 1, 1, 1] })).work;
  const [usual, low] = [sold(0.7), sold(0.6)];
  expect(sum(low.scratch.served[ENTERPRISE]) / sum(usual.scratch.served[ENTERPRISE])).toBeCloseTo(
    0.6 / 0.7,
    6,
  );
  expect(sum(low.state.market.units[0]?.slice(0, 3))).toBeCloseTo(
    sum(usual.state.market.units[0]?.slice(0, 3)),
    3,
  );
});

test('D3 loyal customers stay: one quarter moves no more than churn and growth allow', () => {
  const game = market(ENTERPRISE, { growth: 0 }, (state) => {
    const [strato] = state.companies;
    if (strato === undefined) return;
    strato.prices[ENTERPRISE] = 5;
    strato.serverMW = [9000, 9000];
  });
  const before = sum(game.state.market.units.slice(0, 2).map((row) => row[0] ?? 0));
  clear(game);
  const after = sum(game.work.state.market.units.slice(0, 2).map((row) => row[0] ?? 0));
  expect(after).toBeLessThan(before);
  expect(after).toBeGreaterThanOrEqual(before * (1 - 0.03) - 1e-6);
});

test('D3 rental customers move fast, those of the enterprise cloud slowly', () => {
  const lost = (segment: number, rows: readonly [number, number]) => {
    const units = (game: TestGame) =>
      sum(game.work.state.market.units.slice(...rows).map((row) => row[0] ?? 0));
    const at = (price: number) =>
      units(
        clear(
          testGame({
            prepare(state) {
              const [strato] = state.companies;
              if (strato !== undefined) strato.prices[segment] = price;
            },
          }),
        ),
      );
    return 1 - at(2) / at(1);
  };
  expect(lost(TRAINING, [2, 4])).toBeGreaterThan(3 * lost(ENTERPRISE, [0, 2]));
});

test('D4 customers who are turned away cost trust, and are lost when nobody has room', () => {
  const game = testGame({
    prepare(state) {
      const [strato] = state.companies;
      if (strato !== undefined) strato.serverMW = [500, 1000];
    },
  });
  const { trust } = ownIn(game, STRATO);
  clear(game);
  const { served, demanded } = game.work.scratch;
  expect(served[ENTERPRISE]?.[0]).toBeLessThan(demanded[ENTERPRISE]?.[0] ?? 0);
  // 500 MW at a little less than 0.27 MW a unit in the north.
  expect(ownIn(game, STRATO).trust).toBeLessThan(trust);
  const row = game.work.state.market.units[0] ?? [];
  const weight = (game.work.state.market.potential[ENTERPRISE] ?? 0) * 0.6;
  expect(sum(row)).toBeCloseTo(weight, 6);
});

test('C5, M3 what a lab serves is bounded by its service compute and what it can rent', () => {
  const served = (cash: number) => {
    const game = market(ASSISTANTS, { resourcePerUnit: 200 });
    ownIn(game, MINERVA).balances[0] = cash;
    clear(game);
    const used =
      (game.work.scratch.served[ASSISTANTS]?.[1] ?? 0) *
      (game.work.state.market.resourcePerUnit[ASSISTANTS] ?? 0);
    const room = ownIn(game, MINERVA).compute.service + (game.work.scratch.spotBought[1] ?? 0);
    expect(used).toBeLessThanOrEqual(room + 1e-6);
    return { used, bought: game.work.scratch.spotBought[1] ?? 0 };
  };
  expect(served(0).bought).toBe(0);
  expect(served(8_000_000).bought).toBeGreaterThan(0);
  expect(served(8_000_000).used).toBeGreaterThan(served(0).used);
});

test('S7, F1 what labs pay on the spot market is what providers earn to the kUSD', () => {
  const game = market(ASSISTANTS, { resourcePerUnit: 200 });
  clear(game);
  profitAndLossPhase(game.work);
  const total = (cause: string, about: string | null) =>
    game.work.report.ledger
      .filter((one) => one.cause === cause && one.about === about)
      .reduce((a, b) => a + b.amount, 0);
  expect(total('computeSpot', null)).toBeGreaterThan(0);
  expect(total('rentalSales', 'labs')).toBe(total('computeSpot', null));
});

/** Rental price after a quarter in which so much is offered for rent outside the scenario. */
function spotAfter(outsideRentalH100e: number): number {
  const game = testGame();
  game.work.state.supply.outsideRentalH100e = outsideRentalH100e;
  clear(game);
  return game.work.state.market.spotPrice[0] ?? 0;
}

test('S7 the rental price rises when compute is scarce and falls when it is plenty, within its bounds', () => {
  const start = testGame().state.market.spotPrice[0] ?? 0;
  expect(spotAfter(0)).toBeGreaterThan(start);
  expect(spotAfter(5_000_000)).toBeLessThan(start);
  const game = testGame();
  for (let q = 0; q < 40; q++) {
    game.work.state.supply.outsideRentalH100e = 1e9;
    clear(game);
  }
  expect(game.work.state.market.spotPrice[0]).toBe(0.6);
});

test('M3 the same service needs less compute each year', () => {
  const game = testGame();
  const first = game.work.state.market.resourcePerUnit[ASSISTANTS] ?? 0;
  for (let q = 0; q < 4; q++) clear(game);
  // Twice as efficient, half as much again in use.
  expect((game.work.state.market.resourcePerUnit[ASSISTANTS] ?? 0) / first).toBeCloseTo((1 - 0.0625) ** 4, 9);
});

test('D6 committed contracts are recognised as they are delivered, the same on both sides', () => {
  const game = clear(testGame());
  profitAndLossPhase(game.work);
  // 60,000 H100e for 2,190 hours at 2.1 dollars.
  const [paid, got] = ['computeContracts', 'contractSales'].map(
    (cause) => game.work.report.ledger.find((entry) => entry.cause === cause)?.amount,
  );
  expect([paid, got]).toEqual([275_940, 275_940]);
  expect(moved(game, MINERVA, 'costCompute')).toBeGreaterThanOrEqual(275_940);
});

test('D6 backlog is what is signed and not yet delivered, and falls by what was', () => {
  const { scenario, state } = testGame();
  const first = resolveQuarter(scenario, state, {});
  const second = resolveQuarter(scenario, first.state, {});
  const backlog = (quarter: typeof first) => quarter.report.figures[0]?.backlog ?? 0;
  expect(backlog(first)).toBe(13 * 275_940);
  expect(backlog(first) - backlog(second)).toBe(275_940);
  expect(second.report.figures[1]?.backlog).toBe(0);
});
