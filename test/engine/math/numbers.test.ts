import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at, clamp, ratio, splitInteger, toKUsd } from '../../../src/engine/math/numbers.ts';

const weight = fc.double({ min: 0, max: 1e6, noNaN: true });

test('F1 money is rounded to the nearest kUSD, halves away from zero, and never to −0', () => {
  expect([toKUsd(0.5), toKUsd(-0.5), toKUsd(2.5), toKUsd(-2.5), toKUsd(1.49)]).toEqual([1, -1, 3, -3, 1]);
  expect(Object.is(toKUsd(-0.2), 0)).toBe(true);
  expect(Object.is(toKUsd(-0), 0)).toBe(true);
});

test('F1 a debt and a claim of the same amount round to the same kUSD', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (x) => {
      expect(toKUsd(-x) + toKUsd(x)).toBe(0);
    }),
  );
});

test('S4 a whole number is shared out to the last piece, and nobody gets more than his part rounded up', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e7 }),
      fc.array(weight, { minLength: 1, maxLength: 8 }),
      (total, weights) => {
        const all = weights.reduce((a, b) => a + b, 0);
        const parts = splitInteger(total, weights);
        expect(parts.reduce((a, b) => a + b, 0)).toBe(all > 0 ? total : 0);
        parts.forEach((part, i) => {
          expect(Number.isInteger(part)).toBe(true);
          if (all > 0) expect(Math.abs(part - (total * at(weights, i)) / all)).toBeLessThanOrEqual(1 + 1e-6);
        });
      },
    ),
  );
});

test('no bad figure travels on: a NaN is clamped to the lower bound, a ratio to nothing has its fallback', () => {
  expect([clamp(Number.NaN, 2, 5), clamp(9, 2, 5), clamp(1, 2, 5), clamp(3, 2, 5)]).toEqual([2, 5, 2, 3]);
  expect([ratio(1, 0), ratio(1, 0, 7), ratio(1, 4)]).toEqual([0, 7, 0.25]);
  expect(at([1], 4)).toBe(0);
});
