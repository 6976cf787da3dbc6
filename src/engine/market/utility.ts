import { modifier } from '../events/modifiers.ts';
import { clamp, rowOf, zeros } from '../math/numbers.ts';
import { log } from '../math/real.ts';
import type { Cell, ScenarioIndex } from '../state/compile.ts';
import type { ScenarioDefinition, SegmentDefinition } from '../state/definition.ts';
import { fleetChips } from '../state/fleetChips.ts';
import type { MutableCompany, MutableState } from '../state/state.ts';
import type { MarketBook } from './book.ts';
import { openAdvance, openEffect, servedCapability } from './openWeights.ts';

/** The terms of utility, in the order in which they are kept for explanation (D2). */
export const TERMS = ['price', 'quality', 'trust', 'ecosystem', 'latency', 'sales', 'open'] as const;
export const TERM_COUNT = TERMS.length;

/**
 * What an offer is worth before the customer's tastes: raw attributes per segment and company (D1),
 * computed once a quarter. Rows by company, `logPrice` and `quality` for each segment.
 */
export interface OfferAttributes {
  readonly logPrice: readonly (readonly number[])[];
  readonly quality: readonly (readonly number[])[];
  /** Presence by region and company. */
  readonly near: readonly (readonly number[])[];
  readonly trust: readonly number[];
  readonly sales: readonly number[];
  /** What events add to the liking for everything that a company sells (V1). */
  readonly brand: readonly number[];
  /** What events make of customers' eye for price and trust, per segment (V1). */
  readonly priceWeight: readonly number[];
  readonly trustWeight: readonly number[];
  /** What own open weights cost and bring an offer of models, and how far those outside have come (M4). */
  readonly open: readonly number[];
  readonly openOutside: number;
}

/**
 * Raw attributes of all offers from the state as it stands.
 *
 * @param mix what each company's rented compute fetches beside the usual price (S6)
 */
export function offerAttributes(
  scenario: ScenarioDefinition,
  index: ScenarioIndex,
  state: MutableState,
  mix: readonly number[],
): OfferAttributes {
  const { companies } = state;
  const { fullPresenceMW } = scenario.parameters.demand;
  const { quality, trust, sales, brand, open } = sellersOf(scenario, index, state);
  return {
    logPrice: scenario.segments.map(({ resource }, s) =>
      logPrices(companies, s, resource === 'rental' ? mix : null),
    ),
    quality: scenario.segments.map(({ resource }) => quality[resource]),
    near: scenario.regions.map((_, r) => presences(state, r, fullPresenceMW)),
    trust,
    sales,
    brand,
    priceWeight: rowOf(scenario.segments.length, (s) => modifier({ state }, 'priceSensitivity', s)),
    trustWeight: rowOf(scenario.segments.length, (s) => modifier({ state }, 'trustSensitivity', s)),
    open,
    openOutside: openAdvance(scenario, state),
  };
}

/** ln of every company's price in a segment, times what its product fetches beside the usual price. */
function logPrices(
  companies: readonly MutableCompany[],
  segment: number,
  fetched: readonly number[] | null,
): number[] {
  const row = zeros(companies.length);
  for (let i = 0; i < row.length; i++) {
    const price = (companies[i]?.prices[segment] ?? 0) * (fetched === null ? 1 : (fetched[i] ?? 1));
    row[i] = log(Math.max(price, 0.01));
  }
  return row;
}

/** What a company's offers have in common, and how good each resource is at it. Rows by company. */
interface Sellers extends Pick<OfferAttributes, 'trust' | 'sales' | 'brand' | 'open'> {
  readonly quality: Readonly<Record<SegmentDefinition['resource'], readonly number[]>>;
}

function sellersOf(scenario: ScenarioDefinition, index: ScenarioIndex, state: MutableState): Sellers {
  const { companies } = state;
  const { frontier, openFrontier } = state.knowledge;
  const { salesUnitKUsd } = scenario.parameters.demand;
  const partner = partnerCapability(index, state);
  const row = (): number[] => zeros(companies.length);
  const [trust, sales, brand, open] = [row(), row(), row(), row()];
  const quality = { servers: row(), serving: row(), rental: row() };
  for (let i = 0; i < companies.length; i++) {
    const company = companies[i];
    if (company === undefined) continue;
    trust[i] = (company.trust - 50) / 100;
    sales[i] = log(1 + company.spending.sales / salesUnitKUsd);
    brand[i] = modifier({ state }, 'brand', i);
    open[i] = openEffect(scenario, company, i);
    const best = Math.max(company.lab.capability, partner[i] ?? 0, openFrontier);
    quality.servers[i] = (best - frontier) / 10;
    quality.serving[i] = (servedCapability(scenario, state, i) - frontier) / 10;
    quality.rental[i] = (fleetMaturity(index, state, company) - 0.8) * 2;
  }
  return { trust, sales, brand, open, quality };
}

/** Best capability that a cloud can offer through labs which rent compute from it, a little below their own. */
function partnerCapability(index: ScenarioIndex, state: MutableState): number[] {
  const best = state.companies.map(() => 0);
  for (const agreement of state.agreements) {
    if (agreement.status !== 'active') continue;
    for (const clause of agreement.terms.clauses) {
      if (clause.kind !== 'compute') continue;
      const provider = index.company.get(clause.provider) ?? -1;
      const other = clause.provider === agreement.proposer ? agreement.counterparty : agreement.proposer;
      const tenant = state.companies[index.company.get(other) ?? -1];
      if (tenant === undefined || provider < 0) continue;
      best[provider] = Math.max(best[provider] ?? 0, tenant.lab.capability - 1);
    }
  }
  return best;
}

/** Software maturity of a company's chips, weighted by their number; 0.8 for an empty fleet. */
function fleetMaturity(index: ScenarioIndex, state: MutableState, company: MutableCompany): number {
  let weighted = 0;
  let chips = 0;
  const { fleet } = company;
  const places = fleetChips(index, company);
  for (let k = 0; k < fleet.length; k++) {
    const installed = fleet[k]?.installed ?? 0;
    weighted += installed * (state.maturity[index.familyOfChip[places[k] ?? 0] ?? 0] ?? 0);
    chips += installed;
  }
  return chips > 0 ? weighted / chips : 0.8;
}

/** Presence of every company in a region, 0–1: what latency and data residency ask for. `fullMW` counts as all of it. */
function presences({ companies }: MutableState, region: number, fullMW: number): number[] {
  const row = zeros(companies.length);
  for (let i = 0; i < row.length; i++) row[i] = clamp((companies[i]?.liveMW[region] ?? 0) / fullMW, 0, 1);
  return row;
}

/** What is the same for all offers of a cell. */
export interface CellSetting {
  readonly cell: Cell;
  /** Fitted ecosystem of each company here, and the liking for it that comes and goes. */
  readonly ecosystem: readonly number[];
  readonly appeal: readonly number[];
  /** ln of the spot price over the reference, for rental only. */
  readonly spotLog: number;
  /** How far a term may go to either side. */
  readonly bound: number;
  /** Whether it matters to customers that an offer is near. */
  readonly local: boolean;
}

/** Writes the terms of every offer of a cell into the book, and the sums of them, clamped, into `utility` (D2). */
export function utilityTerms(
  { cell, ecosystem, appeal, spotLog, bound, local }: CellSetting,
  attributes: OfferAttributes,
  { company, terms, start }: Pick<MarketBook, 'company' | 'terms' | 'start'>,
  utility: Float64Array,
): void {
  const s = cell.segment;
  const taste = cell.customers.weights;
  const { trust, sales, brand, open } = attributes;
  const logPrice = attributes.logPrice[s] ?? [];
  const quality = attributes.quality[s] ?? [];
  const near = attributes.near[cell.region] ?? [];
  const priceTaste = -taste.price * (attributes.priceWeight[s] ?? 1);
  const trustTaste = taste.trust * (attributes.trustWeight[s] ?? 1);
  const openOutside = taste.quality * attributes.openOutside;
  const first = start[cell.index] ?? 0;
  const count = (start[cell.index + 1] ?? 0) - first;
  for (let k = 0; k < count; k++) {
    const i = company[first + k] ?? 0;
    const place = (first + k) * TERM_COUNT;
    const liking = (ecosystem[i] ?? 0) + (appeal[i] ?? 0) + (brand[i] ?? 0);
    terms[place] = priceTaste * ((logPrice[i] ?? 0) + spotLog);
    terms[place + 1] = taste.quality * (quality[i] ?? 0);
    terms[place + 2] = trustTaste * (trust[i] ?? 0);
    terms[place + 3] = taste.ecosystem * liking;
    terms[place + 4] = taste.latency * (local ? (near[i] ?? 0) : 1);
    terms[place + 5] = taste.sales * (sales[i] ?? 0);
    terms[place + 6] = cell.serving ? (open[i] ?? 0) - openOutside : 0;
    utility[k] = boundedSum(terms, place, bound);
  }
}

/** Keeps the terms from a place on within bounds, and adds them up. */
function boundedSum(terms: Float64Array, place: number, bound: number): number {
  let total = 0;
  for (let t = place; t < place + TERM_COUNT; t++) {
    const bounded = clamp(terms[t] ?? 0, -bound, bound);
    terms[t] = bounded;
    total += bounded;
  }
  return total;
}
