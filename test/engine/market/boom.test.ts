import { expect, test } from 'vitest';
import { boomLeft, boomYears } from '../../../src/engine/market/boom.ts';
import { testScenario } from '../../support/testGame.ts';

const fading = (boomFade: number) => {
  const { parameters } = testScenario();
  return { parameters: { ...parameters, demand: { ...parameters.demand, boomFade } } };
};

test('D1 a boom that does not fade lasts as long as the calendar says', () => {
  expect(boomYears(fading(1), 12)).toBe(3);
  expect(boomLeft(fading(1), 12)).toBe(1);
});

test('D1 the years of a fading boom are the sum of what is left in each of their quarters', () => {
  let sum = 0;
  for (let q = 0; q < 12; q++) sum += boomLeft(fading(0.9), q) / 4;
  expect(boomYears(fading(0.9), 12)).toBeCloseTo(sum, 9);
  expect(boomYears(fading(0.9), 12)).toBeLessThan(2);
  expect(boomYears(fading(0.9), 0)).toBe(0);
});
