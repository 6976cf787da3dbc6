import { describe, expect, test } from 'vitest';
import { viewFor } from '../../../../src/engine/state/view.ts';
import { calledWafers } from '../../../../src/ui/panels/silicon/bookings.model.ts';
import { chipRows } from '../../../../src/ui/panels/silicon/catalogue.model.ts';
import { deliveryOutlook } from '../../../../src/ui/panels/silicon/delivery.model.ts';
import { portingOf } from '../../../../src/ui/panels/silicon/porting.model.ts';
import { chipsThatFit, unclaimedMW } from '../../../../src/ui/panels/silicon/power.model.ts';
import { roadmap, stageOf } from '../../../../src/ui/panels/silicon/programmes.model.ts';
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

describe('S2 the roadmap', () => {
  test('tells of every programme of the seat and where it stands', () => {
    const rows = roadmap(view);
    expect(rows.map(({ chip }) => chip)).toEqual(
      scenario.chips.filter((c) => c.designer === strato.id && c.programme !== undefined).map((c) => c.id),
    );
    expect(rows.map((row) => stageOf(view, row))).toEqual(['later']);
    expect(roadmap({ ...view, quarter: 3 }).map((row) => stageOf({ ...view, quarter: 3 }, row))).toEqual([
      'open',
    ]);
  });

  test('what can be decided stands before what is done', () => {
    const chip = scenario.chips.find((one) => one.programme !== undefined);
    if (chip?.programme === undefined) throw new Error('no programme');
    const twin = { ...chip, id: 'twin' as typeof chip.id };
    const done = {
      chip: chip.id,
      funding: 1,
      progress: 1,
      ambition: 1,
      slips: 0,
      status: 'done',
      started: 0,
      spent: 1,
      team: 1,
    } as const;
    const seen = {
      ...view,
      quarter: 5,
      scenario: { ...scenario, chips: [...scenario.chips, twin] },
      own: { ...view.own, programmes: [done] },
    };
    expect(roadmap(seen).map((row) => row.chip)).toEqual(['twin', chip.id]);
  });
});

describe('S5 moving work', () => {
  const row = () => {
    const found = chipRows(view).find(({ family }) => family !== scenario.families[0]?.id);
    if (found === undefined) throw new Error('no such chip');
    return found;
  };

  test('costs nothing for a family that the work runs on', () => {
    expect(portingOf(view, row(), 1000)).toBeNull();
  });

  test('is told before the order: money, engineers, time and work lost', () => {
    const strange = { ...view, own: { ...view.own, ported: view.own.ported.map(() => 0) } };
    const small = portingOf(strange, row(), 1000);
    const large = portingOf(strange, row(), 2000);
    if (small === null || large === null) throw new Error('nothing to move');
    expect(large.cost).toBeCloseTo(2 * small.cost, 6);
    expect(small.quarters).toBe(scenario.parameters.silicon.portingQuarters);
    expect(small.loss).toBe(scenario.parameters.silicon.portingLoss);
    expect(small.engineers).toBeGreaterThan(0);
  });
});

test('S4 wafers that open orders call count own chips only', () => {
  const own = scenario.chips.find(({ designer }) => designer === strato.id);
  const order = view.orders[0];
  if (own === undefined || order === undefined) throw new Error('no order');
  const seen = { ...view, orders: [{ ...order, chip: own.id, left: 1000 * own.packagesPerWafer }] };
  expect(calledWafers(seen)).toBeCloseTo(1000, 9);
});
