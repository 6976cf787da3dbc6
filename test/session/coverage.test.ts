import { expect, test } from 'vitest';
import measured from '../../assets/forecast/coverage.json';
import { coverageOf } from '../../src/session/outlook/coverage.ts';

test('what a forecast says of itself is what was measured, alike for shares of all markets', () => {
  expect(coverageOf('cash')).toEqual({ states: measured.states, share: measured.in80.cash });
  expect(coverageOf('share.rental')).toEqual(coverageOf('share.training'));
  expect(coverageOf('share.rental')?.share).toBe(measured.in80.share);
  expect(coverageOf('nothing')).toBeNull();
});
