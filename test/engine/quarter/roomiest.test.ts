import { expect, test } from 'vitest';
import { roomiestRegion } from '../../../src/engine/quarter/roomiest.ts';
import { ANVIL_2, NORTH, SOUTH } from '../../support/world/ids.ts';

const PLACES = new Map<string, number>([
  [NORTH, 0],
  [SOUTH, 1],
]);
const chips = (region: typeof NORTH, installed: number, waiting: number) => ({
  chip: ANVIL_2,
  region,
  installed,
  waiting,
});

test('C3 the roomiest region is the one with most live power that neither servers nor chips take', () => {
  const at = (serverMW: number[], fleet: ReturnType<typeof chips>[]) =>
    roomiestRegion({ liveMW: [100, 90], serverMW, fleet }, PLACES, () => 0.01);
  expect(at([0, 0], [])).toBe(0);
  expect(at([20, 0], [])).toBe(1);
  expect(at([0, 0], [chips(NORTH, 1500, 0)])).toBe(1);
  expect(at([0, 0], [chips(NORTH, 500, 0), chips(SOUTH, 500, 0)])).toBe(0);
});

test('C3 chips that wait for power have their place already', () => {
  const fleet = [chips(NORTH, 500, 600)];
  expect(roomiestRegion({ liveMW: [100, 90], serverMW: [0, 0], fleet }, PLACES, () => 0.01)).toBe(1);
  expect(roomiestRegion({ liveMW: [], serverMW: [], fleet: [] }, PLACES, () => 1)).toBe(-1);
});
