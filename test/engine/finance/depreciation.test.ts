import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addToCohort, bookValue, writeDown } from '../../../src/engine/finance/depreciation.ts';
import { resolveQuarter } from '../../../src/engine/quarter/resolveQuarter.ts';
import { testGame } from '../../support/testGame.ts';
import { STRATO } from '../../support/world/ids.ts';

const life = fc.constantFrom(20, 22, 24, 80);

test('C4 straight line: a purchase is written down in equal parts to nothing, exactly over its life', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 1e9 }), life, (amount, quarters) => {
      const row = { bought: [3], book: [amount] };
      const charges = Array.from({ length: quarters }, (_, q) => writeDown(row, 3 + q, quarters));
      expect(charges.reduce((a, b) => a + b, 0)).toBe(amount);
      expect(Math.max(...charges) - Math.min(...charges)).toBeLessThanOrEqual(1);
      expect([row, bookValue(row)]).toEqual([{ bought: [], book: [] }, 0]);
    }),
  );
});

test('C4 a longer life lowers the charge now, and the book value never falls below nothing', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 1e8 })), { maxLength: 6 }),
      fc.integer({ min: 6, max: 60 }),
      (bought, quarter) => {
        const rows = [20, 24].map(() => ({ bought: [] as number[], book: [] as number[] }));
        for (const [when, amount] of [...bought].sort((a, b) => a[0] - b[0]))
          for (const row of rows) addToCohort(row, when, amount);
        const [short, long] = [20, 24].map((span, k) =>
          writeDown(rows[k] ?? { bought: [], book: [] }, quarter, span),
        );
        expect(long).toBeLessThanOrEqual(short ?? 0);
        for (const row of rows)
          expect(row.book.every((book) => Number.isInteger(book) && book > 0)).toBe(true);
      },
    ),
  );
});

test('C4 the life that the owner chooses moves earnings and not the cash of operations', () => {
  const outcome = (years: 5 | 6) => {
    const { scenario, state } = testGame({
      prepare: (it) => {
        for (const company of it.companies) company.depreciationYears = years;
        // A tax bill would follow earnings; this is about depreciation alone.
      },
    });
    const companies = scenario.companies.map((company) => ({ ...company, taxRate: 0, payout: 0 }));
    const { report } = resolveQuarter({ ...scenario, companies }, state, {
      [STRATO]: [{ kind: 'setPayout', share: 0 }],
    });
    return report.figures[0];
  };
  const [short, long] = [outcome(5), outcome(6)];
  expect(short?.operatingIncome).toBeLessThan(long?.operatingIncome ?? 0);
  expect(short?.operatingCashFlow).toBe(long?.operatingCashFlow);
});
