import { expect, test } from 'vitest';
import { segmentSales, targetAtPrice } from '../../../src/engine/outlook/price.ts';
import { unitResource } from '../../../src/engine/outlook/serving.ts';
import { shopOutlook } from '../../../src/engine/outlook/shops.ts';
import { resolveQuarter } from '../../../src/engine/quarter/resolveQuarter.ts';
import { viewFor } from '../../../src/engine/state/view.ts';
import { testGame } from '../../support/testGame.ts';
import { minerva, strato } from '../../support/world/companies.ts';

function afterAQuarter() {
  const { scenario, state } = testGame();
  const { state: after, report } = resolveQuarter(scenario, state, {});
  if (report.market === null) throw new Error('the market did not clear');
  return { scenario, book: report.market, after };
}

test('D2 at the price that holds the share of those who decide is that of the last clearing', () => {
  const { scenario, book, after } = afterAQuarter();
  const view = viewFor(scenario, after, strato.id);
  const s = view.own.prices.findIndex((price) => price > 0);
  const { target } = segmentSales(view, book, s);
  expect(target).toBeGreaterThan(0);
  expect(targetAtPrice(view, book, s, view.own.prices[s] ?? 0)).toBeCloseTo(target, 10);
});

test('D2 a lower price draws more, no offer draws nobody', () => {
  const { scenario, book, after } = afterAQuarter();
  const view = viewFor(scenario, after, strato.id);
  const s = view.own.prices.findIndex((price) => price > 0);
  const now = view.own.prices[s] ?? 1;
  expect(targetAtPrice(view, book, s, now * 0.8)).toBeGreaterThan(targetAtPrice(view, book, s, now));
  expect(targetAtPrice(view, book, s, 0)).toBe(0);
});

test('M3 what a unit needs is what the market keeps', () => {
  const { scenario, after } = afterAQuarter();
  const view = viewFor(scenario, after, minerva.id);
  scenario.segments.forEach((_, s) => {
    const base = unitResource(view, s, view.knowledge.frontier);
    expect(base).toBeCloseTo(after.market.resourcePerUnit[s] ?? 0, 10);
  });
});

test('K3 a higher fee earns more as long as the merchant stays, a level nothing is none', () => {
  const { scenario, state } = testGame();
  const view = viewFor(scenario, state, minerva.id);
  const merchant = scenario.merchants.find((one) => one.owner === undefined)?.id ?? '';
  const plan = { feature: 'search', level: 1, fee: 0.02, since: 0 } as const;
  const small = shopOutlook(view, merchant, plan);
  const large = shopOutlook(view, merchant, { ...plan, fee: 0.04 });
  expect(large.fees).toBeCloseTo(small.fees * 2, 6);
  expect(large.usage).toBe(small.usage);
  expect(shopOutlook(view, merchant, { ...plan, level: 0 }).incrementalGmv).toBe(0);
});
