import { expect, test } from 'vitest';
import { commandCost } from '../../../src/engine/commands/registry.ts';
import { debtCapacity } from '../../../src/engine/finance/rating.ts';
import type { MutableState } from '../../../src/engine/state/state.ts';
import {
  give,
  moved,
  newsCodes,
  ownIn,
  refusalIn,
  refusalOf,
  setBalance,
  viewOf,
} from '../../support/giveCommand.ts';
import { testGame } from '../../support/testGame.ts';
import { FORGE, MINERVA, STRATO } from '../../support/world/ids.ts';

const distressed = (state: MutableState): void => {
  for (const company of state.companies) company.finance.emergencyDebt = 5;
};

test('F3 borrowing brings cash and debt, and costs interest', () => {
  const game = testGame();
  const borrow = { kind: 'raiseDebt', amount: 1_000_000 } as const;
  const rate = ownIn(game, STRATO).finance.interestRate;
  expect(commandCost(viewOf(game, STRATO), borrow)).toEqual({
    now: -1_000_000,
    perQuarter: Math.round(250_000 * rate),
    later: 0,
  });
  give(game, STRATO, borrow);
  expect(moved(game, STRATO, 'cash')).toBe(1_000_000);
  expect(moved(game, STRATO, 'debt')).toBe(-1_000_000);
});

test('F3 lenders carry so much and no more, in one loan or in two', () => {
  const game = testGame();
  const { own } = viewOf(game, STRATO);
  const room = debtCapacity(own, game.scenario.parameters, 0) - 30_000_000;
  expect(refusalIn(game, STRATO, { kind: 'raiseDebt', amount: room + 1 })).toEqual({
    code: 'debtLimit',
    params: { maximum: room, unit: 'kUSD' },
  });
  give(game, STRATO, { kind: 'raiseDebt', amount: room });
  expect(refusalOf(game, STRATO, { kind: 'raiseDebt', amount: 1 })).toBe('debtLimit');
});

test('F3 nobody lends to a company that lives on an emergency loan or is restructured', () => {
  const game = testGame({ prepare: distressed });
  expect(refusalOf(game, STRATO, { kind: 'raiseDebt', amount: 1 })).toBe('ratingTooLow');
  ownIn(game, FORGE).finance.emergencyDebt = 0;
  ownIn(game, FORGE).status = 'restructuring';
  expect(refusalOf(game, FORGE, { kind: 'raiseDebt', amount: 1 })).toBe('ratingTooLow');
});

test('F3 debt is repaid out of cash, no more than there is of either', () => {
  const game = testGame();
  give(game, MINERVA, { kind: 'repayDebt', amount: 200_000 });
  expect(moved(game, MINERVA, 'debt')).toBe(200_000);
  expect(moved(game, MINERVA, 'cash')).toBe(-200_000);
  expect(refusalIn(game, MINERVA, { kind: 'repayDebt', amount: 300_001 })).toEqual({
    code: 'tooLarge',
    params: { maximum: 300_000, unit: 'kUSD' },
  });
  const poor = testGame();
  setBalance(ownIn(poor, MINERVA), 'cash', 100);
  expect(refusalOf(poor, MINERVA, { kind: 'repayDebt', amount: 101 })).toBe('notEnoughCash');
});

test('F4 a placement brings cash near the market value and dilutes every holder', () => {
  const game = testGame();
  give(game, STRATO, { kind: 'issueShares', amount: 8_730_000 });
  expect(moved(game, STRATO, 'cash')).toBe(8_730_000);
  expect(moved(game, STRATO, 'paidIn')).toBe(-8_730_000);
  const { valuation } = ownIn(game, STRATO);
  expect(valuation.shares).toBeCloseTo(1.01, 12);
  expect(valuation.marketValue).toBe(908_730_000);
  expect(newsCodes(game)).toEqual(['sharesPlaced']);
  expect(game.work.report.drivers).toMatchObject([{ metric: 'marketValue', amount: 8_730_000, rule: 'F4' }]);
});

test('F4 a private round dilutes the stake of the earlier investor, whose shares stay the same', () => {
  const game = testGame();
  const before = ownIn(game, STRATO).stakes[1] ?? 0;
  give(game, MINERVA, { kind: 'issueShares', amount: 5_000_000 });
  const after = ownIn(game, STRATO).stakes[1] ?? 0;
  const { shares } = ownIn(game, MINERVA).valuation;
  expect(after).toBeLessThan(before);
  expect(after * shares).toBeCloseTo(before, 12);
  expect(newsCodes(game)).toEqual(['roundClosed']);
});

test('F4 one share deal a quarter, within what the market takes, and not in restructuring', () => {
  const game = testGame();
  expect(refusalIn(game, STRATO, { kind: 'issueShares', amount: 87_300_001 })).toEqual({
    code: 'tooLarge',
    params: { maximum: 87_300_000, unit: 'kUSD' },
  });
  expect(refusalOf(game, MINERVA, { kind: 'issueShares', amount: 60_000_000 })).toBe('tooLarge');
  give(game, STRATO, { kind: 'issueShares', amount: 1000 });
  expect(refusalOf(game, STRATO, { kind: 'issueShares', amount: 1000 })).toBe('oncePerQuarter');
  expect(refusalOf(game, STRATO, { kind: 'buyBack', amount: 1000 })).toBe('oncePerQuarter');
  ownIn(game, FORGE).status = 'restructuring';
  expect(refusalOf(game, FORGE, { kind: 'issueShares', amount: 1000 })).toBe('distress');
});

test('F4 a buy-back spends cash and leaves fewer shares', () => {
  const game = testGame();
  give(game, FORGE, { kind: 'buyBack', amount: 7_000_000 });
  expect(moved(game, FORGE, 'cash')).toBe(-7_000_000);
  expect(moved(game, FORGE, 'paidIn')).toBe(7_000_000);
  expect(ownIn(game, FORGE).valuation).toMatchObject({ shares: 0.99, marketValue: 693_000_000 });
});

test('F4 shares that other companies hold are not for sale on the market', () => {
  const game = testGame({
    prepare: (state) => {
      const [strato] = state.companies;
      if (strato !== undefined) strato.stakes[2] = 0.995;
    },
  });
  give(game, FORGE, { kind: 'buyBack', amount: 7_000_000 });
  expect(moved(game, FORGE, 'cash')).toBeGreaterThanOrEqual(-3_500_000);
  expect(ownIn(game, STRATO).stakes[2]).toBeLessThanOrEqual(1);
});

test('F4 buy-backs are for listed companies in good order with the cash', () => {
  const game = testGame({ prepare: distressed });
  expect(refusalOf(game, MINERVA, { kind: 'buyBack', amount: 1 })).toBe('notListed');
  expect(refusalOf(game, STRATO, { kind: 'buyBack', amount: 1 })).toBe('distress');
  const sound = testGame();
  expect(refusalIn(sound, FORGE, { kind: 'buyBack', amount: 35_000_001 })).toEqual({
    code: 'tooLarge',
    params: { maximum: 35_000_000, unit: 'kUSD' },
  });
  expect(refusalOf(sound, FORGE, { kind: 'buyBack', amount: 35_000_000 })).toBe('notEnoughCash');
});

test('F2 the payout is set, and not raised in distress', () => {
  const game = testGame();
  give(game, STRATO, { kind: 'setPayout', share: 0.5 });
  expect(ownIn(game, STRATO).payout).toBe(0.5);
  expect(refusalOf(game, STRATO, { kind: 'setPayout', share: 0.5 })).toBe('nothingChanges');
  const weak = testGame({ prepare: distressed });
  expect(refusalOf(weak, STRATO, { kind: 'setPayout', share: 0.2 })).toBe('distress');
  expect(refusalOf(weak, STRATO, { kind: 'setPayout', share: 0 })).toBeNull();
});

test('F5 guidance is a decision of listed companies', () => {
  const game = testGame();
  give(game, FORGE, { kind: 'setGuidanceStance', stance: -0.05 });
  expect(ownIn(game, FORGE).valuation.guidanceStance).toBe(-0.05);
  expect(refusalOf(game, FORGE, { kind: 'setGuidanceStance', stance: -0.05 })).toBe('nothingChanges');
  expect(refusalOf(game, MINERVA, { kind: 'setGuidanceStance', stance: 0.05 })).toBe('notListed');
});
