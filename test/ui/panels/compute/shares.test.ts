import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fractionsOf,
  moveShare,
  OPEN_USES,
  type Shares,
  sharesFrom,
  WHOLE,
} from '../../../../src/ui/panels/compute/shares.model.ts';

const sum = (shares: Shares): number => OPEN_USES.reduce((total, use) => total + shares[use], 0);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const anyShares = fc.record({ core: share, research: share, service: share, rental: share }).map(sharesFrom);

describe('C5 linked shares', () => {
  test('sum to the whole however they are moved', () => {
    fc.assert(
      fc.property(
        anyShares,
        fc.constantFrom(...OPEN_USES),
        fc.integer({ min: -50, max: 1200 }),
        (shares, use, to) => {
          const moved = moveShare(shares, use, to, OPEN_USES);
          expect(sum(moved)).toBe(WHOLE);
          expect(OPEN_USES.every((one) => moved[one] >= 0)).toBe(true);
        },
      ),
    );
  });

  test('leave a use alone that the company has no business for', () => {
    const shares = { core: 0, research: 600, service: 400, rental: 0 };
    const moved = moveShare(shares, 'research', 900, ['research', 'service']);
    expect(moved).toEqual({ core: 0, research: 900, service: 100, rental: 0 });
  });

  test('give and take in proportion', () => {
    const shares = { core: 200, research: 400, service: 200, rental: 200 };
    expect(moveShare(shares, 'core', 500, OPEN_USES)).toEqual({
      core: 500,
      research: 250,
      service: 125,
      rental: 125,
    });
  });

  test('keep what a single open use has: there is nobody to take from', () => {
    const shares = { core: 1000, research: 0, service: 0, rental: 0 };
    expect(moveShare(shares, 'core', 300, ['core'])).toEqual(shares);
  });

  test('come back as fractions of one', () => {
    const fractions = fractionsOf({ core: 230, research: 200, service: 60, rental: 510 });
    expect(fractions).toEqual({ core: 0.23, research: 0.2, service: 0.06, rental: 0.51 });
  });
});
