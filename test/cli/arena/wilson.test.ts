import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wilson } from '../../../src/cli/arena/wilson.ts';
import { runs } from '../../support/propertyRuns.ts';

test.each([
  [0, 10, 0, 0, 0.2775],
  [5, 10, 0.5, 0.2366, 0.7634],
  [10, 10, 1, 0.7225, 1],
  [81, 263, 0.308, 0.2553, 0.3662],
])('%d of %d lie where the textbook says', (wins, games, share, low, high) => {
  const found = wilson(wins, games);
  expect(found.share).toBeCloseTo(share, 3);
  expect(found.low).toBeCloseTo(low, 3);
  expect(found.high).toBeCloseTo(high, 3);
});

test('nothing played says nothing', () => {
  expect(wilson(0, 0)).toEqual({ share: 0, low: 0, high: 1 });
});

test('the interval holds the share, lies within 0 and 1, and shrinks with more games', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (games, part) => {
        const wins = Math.round(part * games * 2) / 2;
        const { share, low, high } = wilson(wins, games);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(share + 1e-12);
        expect(high).toBeGreaterThanOrEqual(share - 1e-12);
        const more = wilson(wins * 4, games * 4);
        expect(more.high - more.low).toBeLessThan(high - low);
      },
    ),
    runs(200),
  );
});
