import { expect, test } from 'vitest';
import { demandOfQuarter } from '../../../src/engine/market/demand.ts';
import { upliftWith } from '../../../src/engine/market/integrations.ts';
import { invertShares, nestedShares } from '../../../src/engine/market/logit.ts';
import { appraiseIntegration } from '../../../src/engine/market/merchantDecision.ts';
import { TERM_COUNT } from '../../../src/engine/market/utility.ts';
import type { CommerceFeature } from '../../../src/engine/state/definition.ts';
import type { MutableState } from '../../../src/engine/state/state.ts';
import { viewOf } from '../../support/giveCommand.ts';
import { testGame } from '../../support/testGame.ts';
import { BAZAAR, MINERVA, SOUK, STRATO } from '../../support/world/ids.ts';

test('D2 shares and their inversion undo each other', () => {
  const shares = [0.3, 0.1, 0.25];
  const nests = [0, 0, 1];
  const lambda = [0.6, 0.8];
  const out = new Float64Array(3);
  nestedShares(
    Float64Array.from(invertShares(shares, nests, lambda)),
    Int32Array.from(nests),
    lambda,
    out,
    3,
  );
  shares.forEach((share, k) => {
    expect(out[k]).toBeCloseTo(share, 9);
  });
});

test('D2 the opening market draws exactly the pull that the scenario states', () => {
  const { work } = testGame();
  const book = demandOfQuarter(work);
  // One offer of 50 % in every cell of the small world.
  expect([...book.target].every((target) => Math.abs(target - 0.5) < 1e-9)).toBe(true);
  expect([...book.outside].every((outside) => Math.abs(outside - 0.5) < 1e-9)).toBe(true);
});

test('D2 every term of utility is kept for the explanation, and none beyond its bounds', () => {
  const { work } = testGame({
    prepare(state: MutableState) {
      for (const company of state.companies) {
        company.prices = company.prices.map((price) => (price > 0 ? 1e-9 : 0));
        company.trust = 1e9;
        company.spending.sales = 1e300;
      }
    },
  });
  const { terms, company } = demandOfQuarter(work);
  expect(terms).toHaveLength(company.length * TERM_COUNT);
  expect(Math.max(...terms)).toBe(6);
  expect([...terms].every((term) => Math.abs(term) <= 6)).toBe(true);
});

test('D1 only a company in business with a price has an offer', () => {
  const offers = (change: (state: MutableState) => void) => [
    ...demandOfQuarter(testGame({ prepare: change }).work).company,
  ];
  const usual = offers(() => {});
  const without = offers((state) => {
    for (const company of state.companies) if (company.id === MINERVA) company.status = 'failed';
  });
  const withdrawn = offers((state) => {
    for (const company of state.companies) if (company.id === STRATO) company.prices.fill(0);
  });
  expect(usual).toContain(1);
  expect(without).not.toContain(1);
  expect(new Set(withdrawn)).toEqual(new Set([1]));
});

test('D5 the customers of an offer that is gone all decide again', () => {
  const { work } = testGame({
    prepare(state) {
      const [strato] = state.companies;
      if (strato !== undefined) strato.prices[0] = 0;
    },
  });
  demandOfQuarter(work);
  expect(work.state.market.units[0]?.[0] ?? 0).toBeLessThanOrEqual(6000);
});

const { scenario } = testGame();
const plan = (feature: CommerceFeature, level: number, adoption = 0.5) => ({
  feature,
  level,
  adoption,
  since: -20,
  fit: 0.8,
  access: 1,
});
const world = { quarter: 0, knowledge: { frontier: 100 } };
const vendor = { capability: 100, trust: 70 };

test('K2 the uplift is effect × quality × level × adoption × trust × fit', () => {
  const full = upliftWith(scenario, world, plan('search', 3), vendor);
  expect(full).toBeCloseTo(0.05 * 0.5 * 0.8, 12);
  expect(upliftWith(scenario, world, plan('search', 1), vendor)).toBeCloseTo(full / 3, 12);
  expect(upliftWith(scenario, world, plan('search', 3, 0.25), vendor)).toBeCloseTo(full / 2, 12);
  expect(upliftWith(scenario, world, plan('search', 3), { capability: 85, trust: 35 })).toBeCloseTo(
    full / 4,
    12,
  );
  expect(upliftWith(scenario, world, plan('search', 3), { capability: 60, trust: 70 })).toBe(0);
});

test('K2 checkout is weak when it is new, search is not', () => {
  const at = (feature: CommerceFeature, quarter: number) =>
    upliftWith(scenario, { ...world, quarter }, { ...plan(feature, 3), since: 0 }, vendor);
  expect(at('checkout', 0) / at('checkout', 6)).toBeCloseTo(0.3, 12);
  expect(at('search', 0)).toBe(at('search', 6));
});

test('K4 a merchant weighs fee, openness, fear and dependence, and gives its reasons', () => {
  const answer = (fee: number, feature: CommerceFeature = 'agent') =>
    appraiseIntegration(viewOf(testGame(), MINERVA), SOUK, feature, fee);
  expect(answer(0).total).toBeGreaterThan(answer(0.1).total);
  expect(answer(0.02).reasons.map((reason) => reason.code)).toEqual(
    expect.arrayContaining(['salesGain', 'openness', 'fee', 'backer']),
  );
  expect(answer(0.02, 'search').total).toBeGreaterThan(answer(0.02, 'checkout').total);
  const feared = appraiseIntegration(viewOf(testGame(), STRATO), SOUK, 'agent', 0.02);
  expect(feared.reasons.find((reason) => reason.code === 'fear')?.points).toBeLessThan(-5);
  expect(appraiseIntegration(viewOf(testGame(), STRATO), BAZAAR, 'agent', 0.1).accepts).toBe(true);
});
