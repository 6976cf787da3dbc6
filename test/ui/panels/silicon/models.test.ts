import { describe, expect, test } from 'vitest';
import { viewFor } from '../../../../src/engine/state/view.ts';
import { chipRows } from '../../../../src/ui/panels/silicon/catalogue.model.ts';
import { deliveryOutlook } from '../../../../src/ui/panels/silicon/delivery.model.ts';
import { chipsThatFit, unclaimedMW } from '../../../../src/ui/panels/silicon/power.model.ts';
import {
  ambitionFactor,
  quartersLeft,
  slipRisk,
} from '../../../../src/ui/panels/silicon/programmes.model.ts';
import { scatterPicture } from '../../../../src/ui/panels/silicon/scatter.model.ts';
import { testGame } from '../../../support/testGame.ts';
import { forge, strato } from '../../../support/world/companies.ts';

const { scenario, state } = testGame();
const view = viewFor(scenario, state, strato.id);

describe('S1 the catalogue', () => {
  test('tells of every chip what it costs a buyer', () => {
    const rows = chipRows(view);
    expect(rows.map(({ id }) => id)).toEqual(scenario.chips.map(({ id }) => id));
    for (const { hourCost, costPerH100e, perKilowatt } of rows) {
      expect(hourCost).toBeGreaterThan(0);
      expect(costPerH100e).toBeGreaterThan(0);
      expect(perKilowatt).toBeGreaterThan(0);
    }
  });

  test('S6 own chips cost what they cost to make, not their list price', () => {
    const seller = chipRows(viewFor(scenario, state, forge.id)).find(({ isOwn }) => isOwn);
    const place = scenario.chips.findIndex(({ id }) => id === seller?.id);
    expect(seller?.price).toBe(state.chips[place]?.unitCost);
  });

  test('is drawn inside its field', () => {
    const { dots } = scatterPicture(chipRows(view));
    for (const { x, y } of dots) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(100);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(100);
    }
  });
});

test('C3 chips that fit take no more than the unclaimed power', () => {
  const chip = scenario.chips[0];
  for (const { id } of scenario.regions) {
    const fits = chipsThatFit(view, chip?.id ?? '', id);
    const megawatts = ((chip?.watts ?? 0) * scenario.parameters.compute.serverOverhead) / 1e6;
    expect(fits * megawatts).toBeLessThanOrEqual(Math.max(0, unclaimedMW(view, id)) + 1e-9);
  }
});

test('S4 prepaying is never slower, and scarcity makes an order wait', () => {
  const scarce = { ...view, supply: { ...view.supply, packagingTightness: 1.5, hbmTightness: 1 } };
  expect(deliveryOutlook(scarce, true).quarters).toBe(1);
  expect(deliveryOutlook(scarce, false).quarters).toBeGreaterThan(1);
  expect(deliveryOutlook(scarce, false).perQuarter).toBeCloseTo(2 / 3, 6);
});

describe('S2 programmes', () => {
  test('even funding takes the planned time, half of it longer, double of it less', () => {
    expect(quartersLeft(1, 100, 800, 8)).toBe(8);
    expect(quartersLeft(1, 50, 800, 8)).toBe(11);
    expect(quartersLeft(1, 200, 800, 8)).toBe(7);
    expect(quartersLeft(1, 0, 800, 8)).toBeNull();
  });

  test('ambition is faster and riskier', () => {
    expect(ambitionFactor(1)).toBe(1);
    expect(ambitionFactor(1.5)).toBeCloseTo(1.1, 9);
    expect(slipRisk(view, 1.5)).toBeGreaterThan(slipRisk(view, 1));
  });
});
