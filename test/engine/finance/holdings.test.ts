import { expect, test } from 'vitest';
import { commandCost } from '../../../src/engine/commands/registry.ts';
import { tradeTerms } from '../../../src/engine/finance/trading.ts';
import { expectBooks, expectShares } from '../../support/conservation.ts';
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
import { parameters } from '../../support/world/parameters.ts';

const rules = parameters.finance.holdings;
const VALUE = 700_000_000;

/** The cloud with a twentieth of the designer, carried below its value. */
const holder = () =>
  testGame({
    prepare(state) {
      const own = state.companies[0];
      if (own === undefined) return;
      own.stakes[2] = 0.05;
      own.stakeValues[2] = 30_000_000;
      setBalance(own, 'stakes', 36_000_000);
    },
  });

test('F6 a block moves the price against who trades, the more the larger it is', () => {
  const price = (fraction: number, side: 'sell' | 'buy') =>
    tradeTerms(VALUE, fraction, side, parameters).price;
  expect(price(0.01, 'sell')).toBeCloseTo(1 - rules.tradeCost - rules.impact * 0.01, 12);
  expect(price(0.02, 'sell')).toBeLessThan(price(0.01, 'sell'));
  expect(price(0.02, 'buy')).toBeGreaterThan(price(0.01, 'buy'));
  expect(price(0.01, 'buy')).toBeGreaterThan(1);
});

test('F6 a sale brings cash, leaves the rest of the holding at its carrying value, and weighs on the price', () => {
  const game = holder();
  const sale = { kind: 'sellStake', company: FORGE, fraction: 0.02 } as const;
  const { money } = tradeTerms(VALUE, 0.02, 'sell', parameters);
  expect(commandCost(viewOf(game, STRATO), sale).now).toBe(-money);
  give(game, STRATO, sale);
  expect(moved(game, STRATO, 'cash')).toBe(money);
  // 12 m of the 30 m that were carried; what the sale brought beyond is a gain.
  expect(moved(game, STRATO, 'stakes')).toBe(-12_000_000);
  expect(moved(game, STRATO, 'marks')).toBe(-(money - 12_000_000));
  expect(ownIn(game, STRATO).stakes[2]).toBeCloseTo(0.03, 12);
  expect(ownIn(game, FORGE).valuation.momentum).toBeCloseTo(-rules.drift * 0.02, 12);
  expect(newsCodes(game)).toEqual(['stakeSold']);
  expectBooks(game.work.state);
});

test('F6 a purchase costs cash, is carried at its price, and lifts the price', () => {
  const game = testGame();
  give(game, STRATO, { kind: 'buyStake', company: FORGE, fraction: 0.01 });
  const { money } = tradeTerms(VALUE, 0.01, 'buy', parameters);
  expect(moved(game, STRATO, 'cash')).toBe(-money);
  expect(ownIn(game, STRATO).stakeValues[2]).toBe(money);
  expect(ownIn(game, FORGE).valuation.momentum).toBeCloseTo(rules.drift * 0.01, 12);
  expect(ownIn(game, FORGE).valuation.shares).toBe(1);
  expectShares(game.work.state);
});

test('F6 private shares come with agreements only, nobody sells what he has not, and a block has its limit', () => {
  const game = holder();
  const sell = (company: typeof FORGE, fraction: number) =>
    refusalIn(game, STRATO, { kind: 'sellStake', company, fraction });
  expect(sell(MINERVA, 0.01)).toEqual({ code: 'privateShares', params: { company: MINERVA } });
  expect(sell(FORGE, 0.051)?.code).toBe('tooLarge');
  ownIn(game, STRATO).stakes[2] = 0.01;
  expect(sell(FORGE, 0.02)).toEqual({ code: 'tooLarge', params: { maximum: 0.01, unit: 'ratio' } });
  expect(refusalOf(game, FORGE, { kind: 'buyStake', company: FORGE, fraction: 0.01 })).toBe('sameParty');
});

test('F6 only what no other company holds is on the market', () => {
  const game = testGame({
    prepare(state) {
      const own = state.companies[1];
      if (own !== undefined) own.stakes[2] = 0.995;
    },
  });
  expect(refusalOf(game, STRATO, { kind: 'buyStake', company: FORGE, fraction: 0.01 })).toBe('tooLarge');
  expect(refusalOf(game, STRATO, { kind: 'buyStake', company: FORGE, fraction: 0.004 })).toBeNull();
});

test('F3 a company in distress may sell what it holds, and buys nothing', () => {
  const game = holder();
  ownIn(game, STRATO).finance.emergencyDebt = 1;
  expect(refusalOf(game, STRATO, { kind: 'sellStake', company: FORGE, fraction: 0.01 })).toBeNull();
  expect(refusalOf(game, STRATO, { kind: 'buyStake', company: FORGE, fraction: 0.01 })).toBe('distress');
});
