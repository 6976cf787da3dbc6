import { expect, test } from 'vitest';
import { resolveQuarter } from '../../../../src/engine/quarter/resolveQuarter.ts';
import { viewFor } from '../../../../src/engine/state/view.ts';
import { cutEffects, priceNow, priceOutlook } from '../../../../src/ui/panels/decision/price.model.ts';
import { quarterIdAt } from '../../../../src/ui/panels/decision/quarters.model.ts';
import { rankOf } from '../../../../src/ui/panels/models/frontier.model.ts';
import {
  costPerH100e,
  demandRows,
  servedSegments,
  unitEconomics,
} from '../../../../src/ui/panels/models/serving.model.ts';
import { testGame } from '../../../support/testGame.ts';
import { minerva } from '../../../support/world/companies.ts';

const { scenario, state } = testGame();
const { state: after, report } = resolveQuarter(scenario, state, {});
const view = viewFor(scenario, after, minerva.id);

test('M3 margin is price less compute and operations', () => {
  for (const { place } of servedSegments(view)) {
    const unit = unitEconomics(view, place, 1);
    expect(unit.margin).toBeCloseTo(unit.price - unit.compute - unit.operations, 6);
    expect(unit.compute).toBeCloseTo(unit.h100e * costPerH100e(view), 6);
  }
  expect(costPerH100e(view)).toBeGreaterThan(0);
});

test('D4 what is turned away is demand less service', () => {
  const rows = demandRows(view, report.market);
  expect(rows.length).toBe(servedSegments(view).length);
  for (const { demand, served, refused } of rows) {
    expect(served).toBeLessThanOrEqual(demand * 1.5);
    expect(refused).toBeGreaterThanOrEqual(0);
    expect(refused).toBeLessThanOrEqual(1);
  }
  expect(demandRows(view, null)).toEqual([]);
});

test('D2 a price tells what it draws once a market has cleared, and not before', () => {
  const segment = servedSegments(view)[0]?.id ?? '';
  const now = priceNow(view, segment);
  expect(priceOutlook(view, null, segment, now)).toEqual({ drawn: null, drawnAfter: null, refused: null });
  const cheaper = priceOutlook(view, report.market, segment, now * 0.9);
  expect(cheaper.drawnAfter ?? 0).toBeGreaterThan(cheaper.drawn ?? 1);
  expect(cutEffects(view, segment).every(({ utility }) => utility > 0)).toBe(true);
});

test('M2 nobody ranks before the best', () => {
  expect(rankOf(view, 1000)).toBe(1);
  expect(rankOf(view, 0)).toBeGreaterThanOrEqual(1);
});

test('T1 quarters are named from the start of the campaign', () => {
  expect(quarterIdAt({ year: 2026, quarter: 1 }, 0)).toBe('2026Q1');
  expect(quarterIdAt({ year: 2026, quarter: 1 }, -1)).toBe('2025Q4');
  expect(quarterIdAt({ year: 2026, quarter: 3 }, 2)).toBe('2027Q1');
});
