import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exp, exp10, log, log10, pow } from '../../../src/engine/math/real.ts';

const close = (found: number, wanted: number, relative = 1e-13) =>
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(relative * Math.max(1e-300, Math.abs(wanted)));

test('T4 exp agrees with the exponential function to the last digits', () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
      close(exp(x), Math.exp(x));
    }),
  );
});

test('T4 log agrees with the natural logarithm and undoes exp', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
      expect(Math.abs(log(x) - Math.log(x))).toBeLessThanOrEqual(1e-13 * Math.max(1, Math.abs(Math.log(x))));
      close(exp(log(x)), x, 1e-12);
    }),
  );
});

test('T4 powers, tens and their logarithms agree', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      fc.double({ min: -20, max: 20, noNaN: true }),
      (base, exponent) => {
        close(pow(base, exponent), base ** exponent, 1e-12);
        close(exp10(exponent), 10 ** exponent, 1e-12);
        expect(log10(base)).toBeCloseTo(Math.log10(base), 12);
      },
    ),
  );
});

test('T4 what is not a number elsewhere is a bound here', () => {
  expect([log(0), log(-1), log(Number.NaN)]).toEqual([-708, -708, -708]);
  expect(exp(1e9)).toBe(exp(710));
  expect(Number.isFinite(exp(1e9))).toBe(true);
  expect([exp(-1e9), pow(0, 2), pow(-3, 2), pow(7, 0), pow(1, 1e9)]).toEqual([0, 0, 0, 1, 1]);
});

test('T4 the very bits are pinned: a platform that differs fails here first', () => {
  expect([exp(1.5), exp(-0.3), log(12), log(0.07)]).toEqual([
    4.4816890703380645, 0.7408182206817179, 2.4849066497880004, -2.659260036932778,
  ]);
  expect([pow(1.125, 7), exp10(2.5)]).toEqual([2.2806973457336426, 316.22776601683825]);
});
