import { expect, test } from 'vitest';
import { issueTo } from '../../../src/engine/agreements/ownership.ts';
import { circularShare, reportCircularFlows } from '../../../src/engine/finance/circular.ts';
import { marketValueOf } from '../../../src/engine/finance/valuation.ts';
import { resolveQuarter } from '../../../src/engine/quarter/resolveQuarter.ts';
import { book } from '../../../src/engine/quarter/work.ts';
import { explain } from '../../../src/engine/report/explain.ts';
import type { GameState } from '../../../src/engine/state/state.ts';
import { newsCodes, ownIn } from '../../support/giveCommand.ts';
import { type TestGame, testGame } from '../../support/testGame.ts';
import { MINERVA, STRATO } from '../../support/world/ids.ts';
import { parameters } from '../../support/world/parameters.ts';

/** The cloud has put money into the lab, and the lab rents from it under the agreement of the start. */
function invested(amount: number): TestGame {
  const game = testGame();
  issueTo(game.work, 0, 1, amount, 50_000_000, 'deal');
  return game;
}

const rentOf = (game: TestGame, amount: number): void => {
  const agreement = game.work.state.agreements[0];
  book(game.work, 0, 'contractSales', amount, agreement?.id ?? '');
};

test('F4 new shares of a tranche add the money to the value: post-money is pre-money and money', () => {
  const game = testGame();
  const value = ownIn(game, MINERVA).valuation.marketValue;
  const { netCash } = ownIn(game, MINERVA).valuation.lastInputs;
  issueTo(game.work, 0, 1, 2_000_000, 50_000_000, 'deal');
  expect(ownIn(game, MINERVA).valuation.marketValue).toBe(value + 2_000_000);
  expect(ownIn(game, MINERVA).valuation.lastInputs.netCash).toBe(netCash + 2_000_000);
});

test('F6 purchases from an investor are circular until all of its money has come back, and no longer', () => {
  const game = invested(500_000);
  rentOf(game, 300_000);
  reportCircularFlows(game.work);
  const flow = game.work.state.circular[0];
  expect(flow).toMatchObject({ investor: STRATO, buyer: MINERVA, returned: 300_000, compute: 300_000 });
  rentOf(game, 300_000);
  reportCircularFlows(game.work);
  // The second look counts both bookings of the same report: 600, of which 200 were still out.
  expect(flow).toMatchObject({ returned: 500_000, compute: 200_000 });
  reportCircularFlows(game.work);
  expect(flow).toMatchObject({ returned: 500_000, compute: 0, chips: 0 });
});

test('F6 chips bought with an investor’s money count after its compute', () => {
  const game = invested(500_000);
  rentOf(game, 300_000);
  book(game.work, 0, 'chipSales', 400_000, MINERVA);
  reportCircularFlows(game.work);
  expect(game.work.state.circular[0]).toMatchObject({ compute: 300_000, chips: 200_000 });
  expect(ownIn(game, STRATO).past.circular).toEqual([500_000]);
});

test('F6 sales to a company in which nothing was invested are no circle', () => {
  const game = testGame();
  rentOf(game, 300_000);
  reportCircularFlows(game.work);
  expect(game.work.state.circular).toEqual([]);
  expect(ownIn(game, STRATO).past.circular).toEqual([0]);
});

test('F6, R1 the share of circular revenue is of the last year', () => {
  const past = { revenue: [100, 100, 100, 100, 100], operatingIncome: [], circular: [90, 10, 10, 10, 10] };
  expect(circularShare({ past })).toBeCloseTo(0.1, 12);
});

test('F6 the press writes about it when it becomes a part that matters, once', () => {
  const game = invested(50_000_000);
  const { revenue } = ownIn(game, STRATO).past;
  rentOf(game, Math.ceil((revenue.at(-1) ?? 0) * parameters.finance.holdings.circularNews) + 1);
  reportCircularFlows(game.work);
  reportCircularFlows(game.work);
  expect(newsCodes(game).filter((code) => code === 'circularRevenue')).toHaveLength(1);
});

test('F6, F5 the market counts a dollar that went in a circle for less', () => {
  const { scenario, state } = testGame();
  const inputs = state.companies[0]?.valuation.lastInputs;
  if (inputs === undefined) throw new Error('the cloud has a value');
  const value = (circular: number) => marketValueOf(scenario, 0, { ...inputs, circular });
  const lost = (value(0) - value(inputs.revenue / 10)) / (value(0) - inputs.netCash);
  expect(lost).toBeCloseTo(0.1 * parameters.finance.holdings.circularDiscount, 9);
});

test('I2 the change of circular revenue is the sum of its causes', () => {
  const game = invested(5_000_000);
  const first = resolveQuarter(game.scenario, game.work.state as GameState, {});
  const second = resolveQuarter(game.scenario, first.state, {});
  const told = explain(first.report, second.report, 0, 'circularRevenue');
  expect(first.report.figures[0]?.circularRevenue).toBeGreaterThan(0);
  expect(told.causes.reduce((all, { amount }) => all + amount, 0)).toBeCloseTo(told.after - told.before, 6);
});
