import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seatingOf } from '../../../src/cli/arena/seating.ts';
import { runs } from '../../support/propertyRuns.ts';

const sizes = fc.tuple(fc.integer({ min: 2, max: 17 }), fc.integer({ min: 1, max: 12 }), fc.nat());

test('over a block each entrant sits in each seat exactly once', () => {
  fc.assert(
    fc.property(sizes, ([entrants, seats, seed]) => {
      const block = seatingOf(entrants, seats, seed);
      expect(block).toHaveLength(entrants);
      for (let seat = 0; seat < seats; seat += 1) {
        const sat = block.map((row) => row[seat]).sort((a = 0, b = 0) => a - b);
        expect(sat).toEqual(Array.from({ length: entrants }, (_, k) => k));
      }
    }),
    runs(200),
  );
});

test('copies fill a table as evenly as can be, and nobody sits twice where there are enough entrants', () => {
  fc.assert(
    fc.property(sizes, ([entrants, seats, seed]) => {
      for (const row of seatingOf(entrants, seats, seed)) {
        expect(row).toHaveLength(seats);
        const copies = Array.from({ length: entrants }, (_, k) => row.filter((one) => one === k).length);
        expect(Math.max(...copies) - Math.min(...copies)).toBeLessThanOrEqual(1);
      }
    }),
    runs(200),
  );
});

test('another seed changes who sits beside whom, the same seed does not', () => {
  expect(seatingOf(10, 6, 3)).toEqual(seatingOf(10, 6, 3));
  const tables = new Set([1, 2, 3, 4].map((seed) => JSON.stringify(seatingOf(10, 6, seed))));
  expect(tables.size).toBeGreaterThan(2);
});
