import { expect, test } from 'vitest';
import { accountIndex } from '../../../src/engine/finance/accounts.ts';
import { returnOnShare } from '../../../src/engine/finance/shares.ts';
import { cashPhase } from '../../../src/engine/quarter/cash.ts';
import { courseOf } from '../../../src/engine/score/course.ts';
import { scoreAll } from '../../../src/engine/score/scorecard.ts';
import { ownIn } from '../../support/giveCommand.ts';
import { testGame, testScenario } from '../../support/testGame.ts';
import { STRATO } from '../../support/world/ids.ts';

test('O2 a seat that is exactly on its course earns the mark of par against the target', () => {
  const scenario = testScenario({ par: { [STRATO]: { value: 4 } } });
  const game = testGame({ scenario });
  game.work.state.quarter = scenario.quarters - 1;
  const own = ownIn(game, STRATO);
  const start = scenario.companies.find(({ id }) => id === STRATO)?.valuation.marketValue ?? 0;
  own.valuation.marketValue = 4 * start * own.valuation.shares;
  scoreAll(game.work);
  const value = own.scoreBasis.absolute[0] ?? 0;
  expect(value).toBeCloseTo(scenario.scorecard.parMark, 9);
  expect(own.scoreBasis.made.value).toBeCloseTo(4, 9);
});

test('O2 the same deed counts for more in a seat of which less is expected', () => {
  const mark = (value: number) => {
    const game = testGame({ scenario: testScenario({ par: { [STRATO]: { value } } }) });
    game.work.state.quarter = 12;
    scoreAll(game.work);
    return ownIn(game, STRATO).score.value;
  };
  expect(mark(2)).toBeGreaterThan(mark(6));
});

test('O2 the course of value starts at what a company is worth and ends at its par, at an even rate', () => {
  const scenario = testScenario({ par: { [STRATO]: { value: 9 } } });
  const at = (quarter: number) => {
    const { work } = testGame({ scenario });
    work.state.quarter = quarter;
    return courseOf(work, 0).value;
  };
  expect(at(-1)).toBeCloseTo(1, 9);
  expect(at(scenario.quarters / 2 - 1)).toBeCloseTo(3, 9);
  expect(at(scenario.quarters - 1)).toBeCloseTo(9, 9);
});

test('O2 without a par of its own a seat is measured against the targets of all', () => {
  const game = testGame();
  game.work.state.quarter = game.scenario.quarters - 1;
  const { shareTarget, parMark, valueTarget } = game.scenario.scorecard;
  expect(courseOf(game.work, 0).market).toBeCloseTo(shareTarget * parMark, 12);
  expect(courseOf(game.work, 0).value).toBeCloseTo(valueTarget * parMark, 9);
});

test('O2 who makes neither models nor chips is measured by how modern its fleet is', () => {
  const mark = (better: number) => {
    const base = testScenario();
    const companies = base.companies.map(({ lab, silicon, ...company }) =>
      company.id === STRATO ? company : { ...company, ...(lab && { lab }), ...(silicon && { silicon }) },
    );
    const game = testGame({ scenario: { ...base, companies } });
    for (const { chip } of ownIn(game, STRATO).fleet) {
      const state = game.work.state.chips[game.scenario.chips.findIndex(({ id }) => id === chip)];
      if (state !== undefined) state.performance *= better;
    }
    scoreAll(game.work);
    return ownIn(game, STRATO).score.technology;
  };
  expect(mark(2)).toBeGreaterThan(mark(1));
  expect(mark(1)).toBeGreaterThan(0);
});

test('O2 what is paid out to owners is not lost to them: it counts as put into more shares', () => {
  const valueAfter = (payout: number) => {
    const game = testGame();
    const own = ownIn(game, STRATO);
    own.payout = payout;
    own.balances[accountIndex('revenueEnterprise')] = -4_000_000;
    const before = own.valuation.marketValue;
    const start = game.work.scenario.companies[0]?.valuation.marketValue ?? 1;
    cashPhase(game.work);
    // The market takes off the price what has left the bank (F5).
    const paid = own.valuation.reinvested > 1 ? (own.valuation.reinvested - 1) * before : 0;
    own.valuation.marketValue -= Math.round(paid);
    scoreAll(game.work);
    expect(own.scoreBasis.made.value).toBe(returnOnShare(own, start));
    return { paid, value: own.scoreBasis.made.value };
  };
  const kept = valueAfter(0);
  const paid = valueAfter(0.5);
  expect(kept.paid).toBe(0);
  expect(paid.paid).toBeGreaterThan(100_000);
  // The first payout buys shares at the price of the day before it is paid.
  expect(paid.value / kept.value).toBeCloseTo(1, 3);
});
