import { beforeAll, describe, expect, test } from 'vitest';
import { merchantGmv } from '../../../src/engine/market/integrations.ts';
import { resolveQuarter } from '../../../src/engine/quarter/resolveQuarter.ts';
import type { ScenarioDefinition } from '../../../src/engine/state/definition.ts';
import { flagship } from '../../support/played.ts';
import { testGame, testScenario } from '../../support/testGame.ts';
import { FORGE, MINERVA, NORTH, STRATO } from '../../support/world/ids.ts';

let world: ScenarioDefinition;
beforeAll(async () => {
  world = await flagship();
});

/** What a cause amounts to in the first quarter of a scenario, kUSD. */
function booked(scenario: ScenarioDefinition, cause: string, about: string | null = null): number {
  const { state } = testGame({ scenario });
  return resolveQuarter(scenario, state, {})
    .report.ledger.filter((entry) => entry.cause === cause && (about === null || entry.about === about))
    .reduce((all, entry) => all + entry.amount, 0);
}

test('W1 a region’s power price and overhead are paid by what stands in it', () => {
  const usual = testScenario();
  const wasteful = (pue: number) => ({
    ...usual,
    regions: usual.regions.map((region) => (region.id === NORTH ? { ...region, pue } : region)),
  });
  const power = (region: string, scenario = usual) => booked(scenario, 'power', region);
  // Twice the overhead is twice the power; the price follows the load a little (E1).
  expect(power('north', wasteful(2.3)) / power('north')).toBeCloseTo(2, 1);
  expect(power('south', wasteful(2.3))).toBe(power('south'));
});

test('W2 a module that a company has not brings it neither income nor cost', () => {
  const causes = (seat: number) => {
    const { scenario, state } = testGame();
    const { ledger } = resolveQuarter(scenario, state, {}).report;
    return new Set(ledger.filter((entry) => entry.company === seat).map((entry) => entry.cause as string));
  };
  expect(['enterpriseSales', 'coreSales', 'cloudOperations'].every((cause) => causes(0).has(cause))).toBe(
    true,
  );
  for (const cause of ['enterpriseSales', 'coreSales', 'chipSales']) expect(causes(1)).not.toContain(cause);
  for (const cause of ['assistantSales', 'researchStaff', 'enterpriseSales'])
    expect(causes(2)).not.toContain(cause);
});

test('W2 the core business is an exogenous flow with its season, margin and growth', () => {
  const { scenario, state } = testGame();
  let current = state;
  const sales = [0, 1, 2, 3].map(() => {
    const quarter = resolveQuarter(scenario, current, {});
    current = quarter.state;
    return quarter.report.figures[0]?.coreRevenue ?? 0;
  });
  // 1.15 in the last quarter of a year, 0.95 in the others.
  expect((sales[3] ?? 0) / (sales[0] ?? 1)).toBeCloseTo((1.15 / 0.95) * 1.06, 1);
  expect(sales[0]).toBeGreaterThan(20_000_000 * 0.95);
});

describe('the flagship', () => {
  test('W1, W3 has its four regions, twelve companies and six playable seats', () => {
    expect(world.regions).toHaveLength(4);
    expect(world.companies.map((company) => company.id as string).sort()).toEqual([
      'amazon',
      'amd',
      'anthropic',
      'coreweave',
      'google',
      'meta',
      'microsoft',
      'mistral',
      'nvidia',
      'openai',
      'oracle',
      'xai',
    ]);
    const playable = world.companies
      .filter((company) => company.playable)
      .map((company) => company.id as string);
    expect(playable.sort()).toEqual(['amazon', 'anthropic', 'google', 'microsoft', 'nvidia', 'openai']);
  });

  test('W4 has six merchant platforms, each with what it fears', () => {
    expect(world.merchants).toHaveLength(6);
    for (const merchant of world.merchants) {
      expect(merchant.gmv).toBeGreaterThan(0);
      if (merchant.owner === undefined) expect(Object.keys(merchant.fears).length).toBeGreaterThan(0);
    }
  });

  test('T1 lasts 24 quarters from the first of 2026', () => {
    expect([world.quarters, world.start.year, world.start.quarter]).toEqual([24, 2026, 1]);
  });
});

test('W4 a shop’s sales grow; who looks around with an agent only moves them between shops (K5)', () => {
  const { scenario, state } = testGame();
  const { state: next } = resolveQuarter(scenario, state, {});
  const [first, second] = next.merchants;
  if (first === undefined || second === undefined) throw new Error('there are two shops');
  expect(second.baseline / 20_000_000).toBeCloseTo(1 + 0.15 / 4, 9);
  // The second is the more open one: it wins what the first loses, and nothing comes of nothing.
  expect(second.moved).toBeGreaterThan(0);
  for (const { gmv, baseline, moved } of [first, second]) expect(gmv).toBeCloseTo(baseline + moved, 3);
  expect(first.moved + second.moved).toBeCloseTo(0, 3);
});

test('W4 a shop sells by its season', () => {
  const usual = testScenario();
  const seasonality = [0.9, 1, 1, 1.4] as const;
  const { work } = testGame({
    scenario: { ...usual, merchants: usual.merchants.map((shop) => ({ ...shop, seasonality })) },
  });
  const sales = [0, 1, 2, 3].map((quarter) => {
    work.state.quarter = quarter;
    return merchantGmv(work, 1) / (work.state.merchants[1]?.gmv ?? 1);
  });
  expect(sales).toEqual(seasonality);
});

test('W5 packaging and memory are one pool: what one designer takes another has not', () => {
  const left = (share: number) => {
    const usual = testScenario();
    const companies = usual.companies.map((company) =>
      company.silicon === undefined
        ? company
        : { ...company, silicon: { ...company.silicon, foundryShare: company.id === FORGE ? share : 0 } },
    );
    const { scenario, state } = testGame({
      scenario: { ...usual, companies, supply: { ...usual.supply, outsideDemand: [] } },
      prepare(it) {
        const [order] = it.orders;
        if (order === undefined) throw new Error('there is an order at the start');
        const own = {
          ...order,
          id: 'own',
          buyer: STRATO,
          chip: usual.chips[3]?.id ?? order.chip,
          left: 100_000,
          price: 4,
          placed: -9,
        };
        it.orders = [{ ...order, buyer: MINERVA, left: 100_000, placed: -9 }, own];
        it.supply.packagingWafers = 2000;
        it.supply.outsideDemand = [];
      },
    });
    return resolveQuarter(scenario, state, {}).state.orders.find((order) => order.id === 'own')?.left ?? 0;
  };
  expect(left(0.9)).toBeGreaterThan(left(0));
});
