import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  annualDepreciation,
  annualOperatingIncome,
  coverageOf,
  creditRating,
  debtCapacity,
  leverageOf,
  RATINGS,
  ratingOf,
} from '../../../src/engine/finance/rating.ts';
import type { CompanyState, MutableCompany } from '../../../src/engine/state/state.ts';
import { ownIn, setBalance } from '../../support/giveCommand.ts';
import { testGame } from '../../support/testGame.ts';
import { MINERVA, STRATO } from '../../support/world/ids.ts';
import { parameters } from '../../support/world/parameters.ts';

/** The cloud of the test world with other debts and earnings. */
function company(change: (own: MutableCompany) => void): CompanyState {
  const own = ownIn(testGame(), STRATO);
  own.past.operatingIncome = [5, 1_000_000, 1_000_000, 1_000_000, 1_000_000];
  own.plant = {
    chips: { bought: [-4], book: [2_000_000] },
    servers: { bought: [], book: [] },
    shells: { bought: [-40], book: [800_000] },
    generation: { bought: [], book: [] },
  };
  own.balances = own.balances.map(() => 0);
  setBalance(own, 'debt', -8_000_000);
  own.finance.interestRate = 0.05;
  change(own);
  return own;
}

/** By the grades of the test world. */
const rated = (leverage: number, coverage: number) =>
  ratingOf(leverage, coverage, parameters.finance.lending.grades);

test('F3 the worse of leverage and coverage decides the rating', () => {
  expect(rated(0, 99)).toBe('AAA');
  expect(rated(0, 3)).toBe('BB');
  expect(rated(3, 99)).toBe('BBB');
  expect(rated(7, 99)).toBe('CCC');
  expect(rated(0, 0.5)).toBe('CCC');
});

test('F3 more leverage or less coverage never gives a better rating', () => {
  const figure = fc.double({ min: 0, max: 99, noNaN: true });
  fc.assert(
    fc.property(figure, figure, figure, figure, (a, b, c, d) => {
      const better = rated(Math.min(a, b), Math.max(c, d));
      const worse = rated(Math.max(a, b), Math.min(c, d));
      expect(RATINGS.indexOf(better)).toBeLessThanOrEqual(RATINGS.indexOf(worse));
    }),
  );
});

test('F3, C4 leverage counts a year of operating income before depreciation', () => {
  const own = company(() => {});
  expect(annualOperatingIncome(own)).toBe(4_000_000);
  // Chips: 2.0 bn over the 20 quarters left of 24; shells: 0.8 bn over 40 of 80.
  expect(annualDepreciation(own, parameters, 0)).toBe(4 * (100_000 + 20_000));
  expect(leverageOf(own, parameters, 0)).toBeCloseTo(8 / 4.48, 12);
  expect(coverageOf(own)).toBeCloseTo(10, 12);
  expect(creditRating(own, parameters, 0)).toBe('A');
});

test('F3 without debt there is no leverage; without earnings there is no end to it', () => {
  expect(
    leverageOf(
      company((own) => own.balances.fill(0)),
      parameters,
      0,
    ),
  ).toBe(0);
  const losing = company((own) => own.past.operatingIncome.fill(-5_000_000));
  expect(leverageOf(losing, parameters, 0)).toBe(99);
  expect(coverageOf(losing)).toBe(0);
});

test('F3 a company that earns nothing but is worth much keeps a B, unless it lives on an emergency loan', () => {
  const young = company((own) => {
    own.past.operatingIncome.fill(-5_000_000);
  });
  expect(creditRating(young, parameters, 0)).toBe('B');
  const poor = company((own) => {
    own.past.operatingIncome.fill(-5_000_000);
    own.valuation.marketValue = 1_000_000;
  });
  expect(creditRating(poor, parameters, 0)).toBe('CCC');
});

test('F3 lenders go to the best of earnings, plant and value', () => {
  const earning = company((own) => {
    own.valuation.marketValue = 0;
  });
  expect(debtCapacity(earning, parameters, 0)).toBe(5 * 4_480_000);
  const building = company((own) => {
    own.valuation.marketValue = 0;
    own.past.operatingIncome.fill(-5_000_000);
  });
  expect(debtCapacity(building, parameters, 0)).toBe(1_960_000);
  const lab = ownIn(testGame(), MINERVA);
  lab.past.operatingIncome.fill(-5_000_000);
  expect(debtCapacity(lab, parameters, 0)).toBe(1_800_000);
});

test('F3 capacity is a whole, non-negative number of kUSD whatever the company', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.double({ min: 0, max: 1e9, noNaN: true }),
      (income, value) => {
        const own = company((it) => {
          it.past.operatingIncome = [income];
          it.valuation.marketValue = value;
        });
        const capacity = debtCapacity(own, parameters, 3);
        expect(Number.isInteger(capacity) && capacity >= 0).toBe(true);
      },
    ),
  );
});
