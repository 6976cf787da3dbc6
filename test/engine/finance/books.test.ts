import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ACCOUNTS, accountIndex } from '../../../src/engine/finance/accounts.ts';
import { CAUSES, type Cause } from '../../../src/engine/finance/causes.ts';
import { openBooks, post } from '../../../src/engine/finance/ledger.ts';
import { closeBooks, movements, statementsOf } from '../../../src/engine/finance/statements.ts';
import { ownIn } from '../../support/giveCommand.ts';
import { runs } from '../../support/propertyRuns.ts';
import { testGame } from '../../support/testGame.ts';
import { STRATO } from '../../support/world/ids.ts';

const causes = Object.keys(CAUSES).filter((cause): cause is Cause => cause in CAUSES);
const entries = fc.array(
  fc.tuple(fc.constantFrom(...causes), fc.double({ min: -1e9, max: 1e9, noNaN: true })),
  { maxLength: 40 },
);

test('F1, F2 whatever is posted, the balances sum to nothing and the statements to the postings', () => {
  fc.assert(
    fc.property(entries, (posted) => {
      const own = ownIn(testGame(), STRATO);
      const before = [...own.balances];
      const books = openBooks(1);
      const { ledger } = books;
      for (const [cause, amount] of posted) post(books, own, 0, cause, amount);
      expect(own.balances.reduce((a, b) => a + b, 0)).toBe(0);
      expect(own.balances.every(Number.isSafeInteger)).toBe(true);
      const moved = movements(ledger, 0);
      expect(own.balances).toEqual(before.map((balance, k) => balance + (moved[k] ?? 0)));
      closeBooks(own.balances);
      const { cashFlow } = statementsOf(ledger, 0, own.balances);
      const flow = cashFlow.operating + cashFlow.investing + cashFlow.financing;
      expect(flow).toBe((own.balances[0] ?? 0) - (before[0] ?? 0));
      expect(books.flows.slice(0, 3)).toEqual([cashFlow.operating, cashFlow.investing, cashFlow.financing]);
    }),
    runs(200),
  );
});

test('F2 closing the books moves income to retained earnings and nothing else', () => {
  const own = ownIn(testGame(), STRATO);
  const books = openBooks(1);
  post(books, own, 0, 'coreSales', 1000);
  post(books, own, 0, 'coreCosts', 300);
  const cash = own.balances[0];
  closeBooks(own.balances);
  expect(own.balances[accountIndex('retained')]).toBe(-700);
  expect(own.balances[0]).toBe(cash);
  const income = ACCOUNTS.slice(accountIndex('revenueEnterprise')).map(
    (account) => own.balances[accountIndex(account)],
  );
  expect(income.every((balance) => balance === 0)).toBe(true);
});

test('F1 what rounds to nothing is not posted', () => {
  const books = openBooks(1);
  expect(post(books, ownIn(testGame(), STRATO), 0, 'power', 0.4)).toBe(0);
  expect(books.ledger).toEqual([]);
});

test('F2 a cause touches cash exactly when it has a section of the cash-flow statement', () => {
  for (const cause of causes) {
    const { debit, credit, section } = CAUSES[cause];
    const touches = (debit as string) === 'cash' || (credit as string) === 'cash';
    expect([cause, touches]).toEqual([cause, section !== 'none']);
    expect(debit).not.toBe(credit);
  }
});
