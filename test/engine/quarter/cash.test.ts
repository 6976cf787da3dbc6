import { expect, test } from 'vitest';
import { accountIndex } from '../../../src/engine/finance/accounts.ts';
import { cashPhase } from '../../../src/engine/quarter/cash.ts';
import { ownIn, setBalance } from '../../support/giveCommand.ts';
import { testGame } from '../../support/testGame.ts';
import { MINERVA, STRATO } from '../../support/world/ids.ts';

test('F2 a quarter without profit or loss leaves a tax credit of nothing, and of no sign', () => {
  const game = testGame();
  const own = ownIn(game, MINERVA);
  own.balances = own.balances.map(() => 0);
  own.finance.taxCredit = 0;
  cashPhase(game.work);
  expect(Object.is(own.finance.taxCredit, 0)).toBe(true);
});

test('F2 a loss is a credit, and the credit is used before tax is paid again', () => {
  const tax = (revenue: number, credit: number) => {
    const game = testGame();
    const own = ownIn(game, STRATO);
    own.balances = own.balances.map(() => 0);
    setBalance(own, 'revenueCore', -revenue);
    own.finance.taxCredit = credit;
    cashPhase(game.work);
    return { left: own.finance.taxCredit, paid: own.balances[accountIndex('tax')] ?? 0 };
  };
  expect(tax(-500, 0)).toEqual({ left: 500, paid: 0 });
  expect(tax(400, 500)).toEqual({ left: 100, paid: 0 });
  expect(tax(1500, 500).left).toBe(0);
  expect(tax(1500, 500).paid).toBeGreaterThan(0);
});
