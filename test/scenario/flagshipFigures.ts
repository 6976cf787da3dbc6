import { expect } from 'vitest';
import {
  computeBill,
  discountFactor,
  type ScenarioDefinition,
  type SegmentDefinition,
  wantedH100e,
} from '../../src/engine/index.ts';
import { loadScenario } from '../../src/scenario/catalogue.ts';
import { folderScenarioSource } from '../../src/scenario/folderScenarios.ts';

type Company = ScenarioDefinition['companies'][number];
type ComputeClause = Extract<
  ScenarioDefinition['agreements'][number]['terms']['clauses'][number],
  { kind: 'compute' }
>;

/** The last real quarter: one before the campaign. */
export const LAST_REAL = -1;
const BN = 1e6;

/** What follows from a scenario's definition alone, without playing it. Money in USD bn. */
export function figuresOf(world: ScenarioDefinition) {
  const chips = new Map(world.chips.map((chip) => [chip.id, chip]));
  const maturity = new Map(world.families.map((family) => [family.id, family.maturity]));
  const { serverOverhead, systemCostShare, baseUptime } = world.parameters.compute;
  const company = (id: string): Company =>
    must(
      world.companies.find((one) => one.id === id),
      id,
    );
  const segment = (id: string): SegmentDefinition =>
    must(
      world.segments.find((one) => one.id === id),
      id,
    );
  const chip = (id: string) => must(chips.get(id as Company['fleet'][number]['chip']), id); // ids come from the world itself
  const offer = (in_: string, id: string) => segment(in_).offers.find((one) => one.company === id);

  const segmentRevenue = (in_: string, id: string) => {
    const sold = offer(in_, id);
    return sold ? (sold.units * sold.price * segment(in_).referencePrice) / BN : 0;
  };
  const contracts = (id: string, quarter = LAST_REAL) =>
    computeContracts(world)
      .filter(({ provider }) => provider === id)
      .reduce((sum, one) => sum + computeBill(one.clause, wantedH100e(one.clause, quarter), one.factor), 0) /
    BN;
  const rented = (id: string, side: 'provider' | 'tenant', quarter = LAST_REAL) =>
    computeContracts(world)
      .filter((one) => one[side] === id)
      .reduce((sum, one) => sum + wantedH100e(one.clause, quarter), 0);
  const cloud = (id: string) =>
    segmentRevenue('enterprise', id) +
    segmentRevenue('training', id) +
    segmentRevenue('inference', id) +
    contracts(id);
  const silicon = (id: string) => {
    const { systemsShare } = must(company(id).silicon, id);
    const ordered = world.companies
      .filter((buyer) => buyer.id !== id)
      .flatMap((buyer) => buyer.orders)
      .filter((order) => chip(order.chip).designer === id)
      .reduce((sum, order) => sum + order.count * chip(order.chip).listPrice, 0);
    const outside = world.supply.outsideDemand
      .filter((buyer) => buyer.designer === id)
      .reduce((sum, buyer) => sum + buyer.spend, 0);
    return ((ordered + outside) * (1 + systemsShare)) / BN;
  };
  const shareOfPartners = (id: string) =>
    revenueShares(world)
      .filter((one) => one.receiver === id)
      .reduce(
        (sum, one) =>
          sum +
          one.share * (segmentRevenue('inference', one.payer) + segmentRevenue('assistants', one.payer)),
        0,
      );
  const core = (id: string, quarterOfYear: 0 | 1 | 2 | 3) => {
    const module = company(id).core;
    return module ? (module.revenue * module.seasonality[quarterOfYear]) / BN : 0;
  };

  return {
    company,
    segment,
    segmentRevenue,
    contracts,
    cloud,
    silicon,
    core,
    /** All revenue of the last real quarter, a fourth quarter. */
    total: (id: string) =>
      world.segments.reduce((sum, one) => sum + segmentRevenue(one.id, id), 0) +
      contracts(id) +
      (company(id).silicon ? silicon(id) : 0) +
      shareOfPartners(id) +
      core(id, 3),
    /** Compute by peaks alone, million H100e, as published lists count it. */
    rawH100e: (id: string) =>
      company(id).fleet.reduce((sum, entry) => sum + entry.count * chip(entry.chip).performance, 0) / 1e6,
    /** Compute that can be used (C1), H100e. */
    ownedH100e: (id: string) =>
      company(id).fleet.reduce((sum, entry) => {
        const { performance, family } = chip(entry.chip);
        return sum + entry.count * performance * (maturity.get(family) ?? 0) * baseUptime;
      }, 0),
    rented,
    liveMW: (id: string) => company(id).estate.reduce((sum, place) => sum + place.liveMW, 0),
    serverMW: (id: string) => company(id).estate.reduce((sum, place) => sum + place.serverMW, 0),
    acceleratorMW: (id: string, region: string) =>
      company(id)
        .fleet.filter((entry) => entry.region === region)
        .reduce((sum, entry) => sum + (entry.count * chip(entry.chip).watts * serverOverhead) / 1e6, 0),
    /** Capital spending of one quarter: opening orders with their racks, a quarter of building, core (servers left out). */
    capex: (id: string) => {
      const ordered = company(id).orders.reduce((sum, order) => {
        const { designer, unitCost, listPrice } = chip(order.chip);
        return sum + order.count * (designer === id ? unitCost : listPrice) * (1 + systemCostShare);
      }, 0);
      const module = company(id).core;
      return (ordered + buildSpend(world, company(id))) / BN + core(id, 3) * (module?.capexRate ?? 0);
    },
    packages: () =>
      world.companies
        .flatMap((buyer) => buyer.orders)
        .reduce((sum, order) => sum + order.count / chip(order.chip).packagesPerWafer, 0),
  };
}

/** A quarter's spending on shells under construction, kUSD (C2). */
function buildSpend(world: ScenarioDefinition, company: Company): number {
  return company.sites
    .filter((site) => site.stage === 'build')
    .reduce((sum, site) => {
      const region = must(
        world.regions.find((one) => one.id === site.region),
        site.region,
      );
      return sum + (site.mw * region.shellKUsdPerMW) / region.buildQuarters;
    }, 0);
}

function computeContracts(world: ScenarioDefinition) {
  return world.agreements.flatMap((agreement) =>
    agreement.terms.clauses
      .filter((clause): clause is ComputeClause => clause.kind === 'compute')
      .map((clause) => ({
        clause,
        provider: clause.provider as string, // compared with plain ids below
        tenant: (clause.provider === agreement.proposer
          ? agreement.counterparty
          : agreement.proposer) as string, // likewise
        factor: discountFactor(agreement.terms),
      })),
  );
}

function revenueShares(world: ScenarioDefinition) {
  return world.agreements.flatMap((agreement) =>
    agreement.terms.clauses.flatMap((clause) => {
      if (clause.kind !== 'revenueShare') return [];
      const receiver = clause.payer === agreement.proposer ? agreement.counterparty : agreement.proposer;
      return [{ payer: clause.payer, receiver, share: clause.share }];
    }),
  );
}

/** The value, or a failure that names what is missing. */
export function must<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`the flagship has no ${name}`);
  return value;
}

/** The flagship as it is shipped: what the engine takes, what is shown, and what its reading found. */
export async function flagship() {
  const { definition, presentation, diagnostics } = await loadScenario(
    folderScenarioSource(),
    'the-ten-billion-deal',
  );
  return { world: must(definition, 'definition'), shown: must(presentation, 'presentation'), diagnostics };
}

/** Expects a figure to lie within a share of its target. */
export function near(actual: number, target: number, tolerance: number): void {
  expect(Math.abs(actual / target - 1), `${actual} against ${target}`).toBeLessThanOrEqual(tolerance);
}
