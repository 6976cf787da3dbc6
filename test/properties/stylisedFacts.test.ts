import { beforeAll, expect, test } from 'vitest';
import type { Metric, ScenarioDefinition } from '../../src/engine/index.ts';
import type { Campaign } from '../../src/session/campaign.ts';
import { flagship, placeOf, played } from '../support/played.ts';

const BIG_FIVE = ['amazon', 'microsoft', 'google', 'meta', 'oracle'];
const LABS = ['openai', 'anthropic'];
const YEAR = [0, 1, 2, 3];

let scenario: ScenarioDefinition;
let campaigns: readonly Campaign[];

beforeAll(async () => {
  scenario = await flagship();
  campaigns = [1, 2].map((seed) => played(scenario, seed));
}, 120_000);

/** A figure in a quarter; −1 is the opening. */
function figure(campaign: Campaign, company: string, metric: Metric, quarter: number): number {
  const report = quarter < 0 ? campaign.opening : campaign.reports[quarter];
  return report?.figures[placeOf(scenario, company)]?.[metric] ?? Number.NaN;
}

const total = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

test('property 7: the capital spending of the big five rises in 2026', () => {
  for (const campaign of campaigns) {
    const before = 4 * total(BIG_FIVE.map((one) => figure(campaign, one, 'capex', -1)));
    const year = total(BIG_FIVE.flatMap((one) => YEAR.map((q) => figure(campaign, one, 'capex', q))));
    expect(year / before).toBeGreaterThan(1.15);
    expect(year / before).toBeLessThan(2.5);
  }
});

test('property 7, D3: the leaders’ shares of the enterprise cloud drift by a few points a year at most', () => {
  for (const campaign of campaigns) {
    for (const company of ['amazon', 'microsoft', 'google']) {
      for (let q = 3; q < scenario.quarters; q++) {
        const drift =
          figure(campaign, company, 'share.enterprise', q) -
          figure(campaign, company, 'share.enterprise', q - 4);
        expect(Math.abs(drift)).toBeLessThan(0.04);
      }
    }
  }
});

test('property 7: a lab earns 5–15 billion dollars a year per gigawatt that it runs on', () => {
  for (const campaign of campaigns) {
    const ratios = LABS.map((lab) => yearlyRevenuePerGW(campaign, lab));
    console.info(
      `property 7: revenue per GW in 2026, bn USD: ${LABS.map((lab, k) => `${lab} ${ratios[k]?.toFixed(1)}`).join(', ')}`,
    );
    for (const ratio of ratios) {
      expect(ratio).toBeGreaterThan(5);
      expect(ratio).toBeLessThan(15);
    }
  }
});

/** Model revenue of the first year, bn USD, over the IT power of the compute that earns it. */
function yearlyRevenuePerGW(campaign: Campaign, lab: string): number {
  const revenue = total(YEAR.map((q) => figure(campaign, lab, 'modelRevenue', q))) / 1e6;
  const h100e = total(YEAR.map((q) => figure(campaign, lab, 'computeH100e', q))) / 4;
  return revenue / ((h100e * kWPerH100e(campaign)) / 1e6);
}

/** IT power of an H100e in all fleets at the start: labs rent most of theirs, and rent what others own. */
function kWPerH100e(campaign: Campaign): number {
  const { serverOverhead } = scenario.parameters.compute;
  const watts = (chip: string) => scenario.chips.find(({ id }) => id === chip)?.watts ?? 0;
  const fleets = scenario.companies.flatMap(({ fleet }) => fleet);
  const power = total(fleets.map(({ chip, count }) => (count * watts(chip) * serverOverhead) / 1000));
  return power / total(scenario.companies.map(({ id }) => figure(campaign, id, 'capacityH100e', -1)));
}

test('C2: nobody’s new site is live within a year of its announcement', () => {
  for (const campaign of campaigns) {
    const live = campaign.state.sites.filter((site) => site.started >= 0 && site.stage === 'live');
    expect(live.length).toBeGreaterThan(10);
    for (const site of live) {
      const region = scenario.regions.find((one) => one.id === site.region);
      expect(region?.buildQuarters).toBeGreaterThanOrEqual(4);
    }
    const early = campaign.state.sites.filter((site) => site.started >= campaign.state.quarter - 4);
    for (const site of early) expect(site.stage).not.toBe('live');
  }
});

test('S2: a chip programme takes two years or more from its start to the first chip', () => {
  for (const campaign of campaigns) {
    scenario.chips.forEach(({ programme }, c) => {
      const launch = campaign.state.chips[c]?.launch ?? 9999;
      if (programme === undefined || launch > 1000) return;
      expect(launch - programme.startsAt).toBeGreaterThanOrEqual(programme.quarters * 0.66);
    });
  }
});

test('W3: every company lives, or failed with a diagnosis', () => {
  for (const campaign of campaigns) {
    for (const company of campaign.state.companies) {
      if (company.status === 'failed') expect(company.finance.diagnosis.length).toBeGreaterThan(0);
      else expect(company.valuation.marketValue).toBeGreaterThan(0);
    }
  }
});

test('S7: the rental price cycles: it rises in some quarters and falls in others', () => {
  for (const campaign of campaigns) {
    const region = scenario.regions[0]?.id ?? '';
    const prices = campaign.marks.map((mark) => mark[`spotPrice.${region}`] ?? 0);
    const steps = prices.slice(1).map((price, q) => price - (prices[q] ?? 0));
    expect(steps.some((step) => step > 0)).toBe(true);
    expect(steps.some((step) => step < 0)).toBe(true);
    expect(turnsOf(prices)).toBeGreaterThanOrEqual(2);
  }
});

/** How often a row of prices turns, counting only moves of more than a twentieth from the last high or low. */
function turnsOf(prices: readonly number[]): number {
  let turns = 0;
  let direction = 0;
  let extreme = prices[0] ?? 0;
  for (const price of prices) {
    if (direction !== 0 && (price - extreme) * direction > 0) extreme = price;
    const move = price / extreme - 1;
    if (Math.abs(move) < 0.05 || Math.sign(move) === direction) continue;
    if (direction !== 0) turns += 1;
    direction = Math.sign(move);
    extreme = price;
  }
  return turns;
}

test('M2: leads are short: the frontier changes hands', () => {
  const leaders = new Set<string>();
  for (const campaign of campaigns) {
    for (let q = 0; q < scenario.quarters; q++) {
      const points = scenario.companies.map(({ id }) => figure(campaign, id, 'capability', q));
      leaders.add(scenario.companies[points.indexOf(Math.max(...points))]?.id ?? '');
    }
  }
  expect(leaders.size).toBeGreaterThan(1);
});
