import { expect, test } from 'vitest';
import {
  clauseEnd,
  computeBill,
  discountFactor,
  remainingH100eQuarters,
  wantedH100e,
} from '../../../src/engine/agreements/schedule.ts';
import { parameters } from '../../support/world/parameters.ts';
import { adoption, compute, equity, exclusivity, terms } from './support.ts';

const RULES = parameters.agreements;

test('C5 a compute clause ramps up, holds its size and stops', () => {
  const clause = compute({ h100e: 1000, start: 2, quarters: 6, ramp: 4 });
  const volumes = Array.from({ length: 10 }, (_, quarter) => wantedH100e(clause, quarter));
  expect(volumes).toEqual([0, 0, 250, 500, 750, 1000, 1000, 1000, 0, 0]);
});

test('a clause without a ramp is at full size at once', () => {
  expect(wantedH100e(compute({ h100e: 1000, start: 0, ramp: 0 }), 0)).toBe(1000);
  expect(wantedH100e(compute({ h100e: 1000, start: 0, ramp: 1 }), 0)).toBe(1000);
});

test('D6 what is left of a contract is the sum of the quarters to come', () => {
  const clause = compute({ h100e: 1001, start: 1, quarters: 7, ramp: 3 });
  for (let from = 0; from <= 9; from++) {
    let sum = 0;
    for (let quarter = from; quarter < 12; quarter++) sum += wantedH100e(clause, quarter);
    expect(remainingH100eQuarters(clause, from), `from ${from}`).toBe(sum);
  }
});

test('S5 adoption discounts the share of the work that moves', () => {
  const offered = terms(compute(), adoption({ share: 0.5, discount: 0.2 }));
  expect(discountFactor(offered)).toBeCloseTo(0.9, 12);
  expect(computeBill(compute({ pricePerHour: 2 }), 1000, 0.9)).toBeCloseTo(3942, 9);
});

test('A2 an equity clause binds until its last tranche is paid, or lapses', () => {
  const clause = equity({
    tranches: [
      { amount: 1, condition: { kind: 'date', quarter: 3 } },
      { amount: 1, condition: { kind: 'listing' } },
    ],
  });
  expect(clauseEnd(clause, 0, [false, true], RULES)).toBe(4);
  expect(clauseEnd(clause, 0, [true, false], RULES)).toBe(16);
  expect(clauseEnd(clause, 5, [true, true], RULES)).toBe(5);
  expect(clauseEnd(exclusivity({ quarters: 8 }), 2, [], RULES)).toBe(10);
});
