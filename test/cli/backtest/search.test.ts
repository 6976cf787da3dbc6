import { describe, expect, test } from 'vitest';
import { patternSearch } from '../../../src/cli/backtest/search.ts';
import type { NumberChanges } from '../../../src/scenario/numbers.ts';

const dimensions = [
  { path: 'a', low: 0, high: 10 },
  { path: 'b', low: -1, high: 1 },
];

/** A bowl whose bottom lies at a = 7 and, out of bounds, at b = 3. */
const bowl = async (values: NumberChanges): Promise<number> =>
  ((values.a ?? 0) - 7) ** 2 + ((values.b ?? 0) - 3) ** 2;

describe('pattern search', () => {
  test('finds the bottom, and stops at a bound', async () => {
    const { values, loss } = await patternSearch(dimensions, { a: 1, b: 0 }, 200, bowl);
    expect(values.a).toBeCloseTo(7, 1);
    expect(values.b).toBe(1);
    expect(loss).toBeCloseTo(4, 1);
  });

  test('never asks for more losses than it may, nor for one out of bounds', async () => {
    const asked: NumberChanges[] = [];
    const count = (values: NumberChanges) => {
      asked.push(values);
      return bowl(values);
    };
    await patternSearch(dimensions, { a: 1, b: 0 }, 7, count);
    expect(asked).toHaveLength(7);
    for (const { path, low, high } of dimensions)
      for (const values of asked) {
        expect(values[path]).toBeGreaterThanOrEqual(low);
        expect(values[path]).toBeLessThanOrEqual(high);
      }
  });

  test('stays where nothing is better, and ends when steps have become small', async () => {
    let asked = 0;
    const { values } = await patternSearch(dimensions, { a: 3, b: 0.5 }, 10_000, async ({ a, b }) => {
      asked += 1;
      return a === 3 && b === 0.5 ? 0 : 1;
    });
    expect(values).toEqual({ a: 3, b: 0.5 });
    expect(asked).toBeLessThan(60);
  });
});
