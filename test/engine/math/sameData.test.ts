import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSameData } from '../../../src/engine/math/sameData.ts';

const plain = fc.jsonValue({ maxDepth: 3 });

test('data is the same as a copy of it, and as what else is written alike', () => {
  fc.assert(
    fc.property(plain, plain, (one, other) => {
      expect(isSameData(one, structuredClone(one))).toBe(true);
      if (JSON.stringify(one) !== JSON.stringify(other)) return;
      expect(isSameData(one, other)).toBe(true);
    }),
  );
});

test('another value, order of a list or field makes a difference; the order of fields makes none', () => {
  expect(isSameData({ a: 1, b: [2, 3] }, { b: [2, 3], a: 1 })).toBe(true);
  expect(isSameData({ a: 1 }, { a: 2 })).toBe(false);
  expect(isSameData([2, 3], [3, 2])).toBe(false);
  expect(isSameData([2, 3], [2])).toBe(false);
  expect(isSameData({ a: 1 }, { a: 1, b: 1 })).toBe(false);
  expect(isSameData({ a: undefined }, { b: 1 })).toBe(false);
  expect(isSameData({ 0: 'x' }, ['x'])).toBe(false);
  expect(isSameData(null, {})).toBe(false);
});
