import { expect, test } from 'vitest';
import { rentedShare, rentReturn, settleOutsideRent } from '../../../src/engine/quarter/outsideRent.ts';
import { growSupply } from '../../../src/engine/quarter/supplyGrowth.ts';
import { type TestGame, testGame, testScenario } from '../../support/testGame.ts';

/** Rental price at which the test world's return is that of its start. */
function usualRent(game: TestGame): number {
  return 1 / rentReturn(game.work, 1);
}

test('S7 capacity outside leaves the faster the less it earns', () => {
  const left = (factor: number) => {
    const game = testGame();
    const before = game.work.state.supply.outsideRentalH100e;
    settleOutsideRent(game.work, usualRent(game) * factor);
    return game.work.state.supply.outsideRentalH100e / before;
  };
  expect(left(1)).toBeCloseTo(1 - 1 / 20, 9);
  expect(left(0.5)).toBeLessThan(left(1));
  expect(left(2)).toBeGreaterThan(left(1));
});

test('S7 investors follow the rent late, and bring more chips to rent when it was dear', () => {
  const game = testGame();
  const usual = rentedShare(game.work);
  settleOutsideRent(game.work, usualRent(game) * 2);
  expect(game.work.state.supply.rentMemory).toBeCloseTo(1.25, 9);
  expect(rentedShare(game.work)).toBeGreaterThan(usual);
});

test('S7 the return of renting is the rent beside the price of new chips', () => {
  const game = testGame();
  const before = rentReturn(game.work, 2);
  for (const chip of game.work.state.chips) chip.listPrice /= 2;
  expect(rentReturn(game.work, 2)).toBeGreaterThan(before);
});

test('W5 foundries and memory makers build more after a shortage, less after a glut, and never tear down', () => {
  const grown = (tightness: number) => {
    const scenario = testScenario();
    const { parameters } = scenario;
    const silicon = { ...parameters.silicon, supplyResponse: 3 };
    const game = testGame({ scenario: { ...scenario, parameters: { ...parameters, silicon } } });
    game.work.state.tides.supply = 0;
    game.work.state.supply.packagingTightness = tightness;
    const before = game.work.state.supply.packagingWafers;
    growSupply(game.work);
    return game.work.state.supply.packagingWafers / before;
  };
  expect(grown(1.5)).toBeGreaterThan(grown(0.9));
  expect(grown(0.9)).toBeGreaterThan(grown(0.4));
  expect(grown(0)).toBeGreaterThanOrEqual(1);
});
