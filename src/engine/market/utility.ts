import { modifier } from '../events/modifiers.ts';
import { clamp, rowOf } from '../math/numbers.ts';
import { log } from '../math/real.ts';
import type { Cell, ScenarioIndex } from '../state/compile.ts';
import type { ScenarioDefinition } from '../state/definition.ts';
import type { MutableCompany, MutableState } from '../state/state.ts';
import { openAdvance, openEffect, servedCapability } from './openWeights.ts';
import { rentalFactors } from './rentalMix.ts';

/** The terms of utility, in the order in which they are kept for explanation (D2). */
export const TERMS = ['price', 'quality', 'trust', 'ecosystem', 'latency', 'sales', 'open'] as const;
export const TERM_COUNT = TERMS.length;

/**
 * What an offer is worth before the customer's tastes: raw attributes per segment and company (D1),
 * computed once a quarter. Rows by company, `logPrice` and `quality` for each segment.
 */
export interface OfferAttributes {
  readonly logPrice: readonly Float64Array[];
  readonly quality: readonly Float64Array[];
  readonly trust: Float64Array;
  readonly sales: Float64Array;
  /** What events add to the liking for everything that a company sells (V1). */
  readonly brand: Float64Array;
  /** What events make of customers' eye for price and trust, per segment (V1). */
  readonly priceWeight: Float64Array;
  readonly trustWeight: Float64Array;
  /** What own open weights cost and bring an offer of models, and how far those outside have come (M4). */
  readonly open: Float64Array;
  readonly openOutside: number;
}

/** Raw attributes of all offers from the state as it stands. */
export function offerAttributes(
  scenario: ScenarioDefinition,
  index: ScenarioIndex,
  state: MutableState,
): OfferAttributes {
  const { companies } = state;
  const partner = partnerCapability(index, state);
  const byCompany = (value: (company: MutableCompany, i: number) => number): Float64Array => {
    const row = new Float64Array(companies.length);
    let i = 0;
    for (const company of companies) {
      row[i] = value(company, i);
      i += 1;
    }
    return row;
  };
  const { salesUnitKUsd } = scenario.parameters.demand;
  const mix = rentalFactors({ scenario, index, state });
  return {
    logPrice: scenario.segments.map(({ resource }, s) =>
      byCompany((company, i) => {
        const price = (company.prices[s] ?? 0) * (resource === 'rental' ? (mix[i] ?? 1) : 1);
        return log(Math.max(price, 0.01));
      }),
    ),
    quality: scenario.segments.map((segment) =>
      byCompany((company, i) => {
        if (segment.resource === 'rental') return (fleetMaturity(index, state, i) - 0.8) * 2;
        const capability =
          segment.resource === 'servers'
            ? Math.max(company.lab.capability, partner[i] ?? 0, state.knowledge.openFrontier)
            : servedCapability(scenario, state, i);
        return (capability - state.knowledge.frontier) / 10;
      }),
    ),
    trust: byCompany((company) => (company.trust - 50) / 100),
    sales: byCompany((company) => log(1 + company.spending.sales / salesUnitKUsd)),
    brand: rowOf(companies.length, (i) => modifier({ state }, 'brand', i)),
    priceWeight: rowOf(scenario.segments.length, (s) => modifier({ state }, 'priceSensitivity', s)),
    trustWeight: rowOf(scenario.segments.length, (s) => modifier({ state }, 'trustSensitivity', s)),
    open: byCompany((company, i) => openEffect(scenario, company, i)),
    openOutside: openAdvance(scenario, state),
  };
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
function fleetMaturity(index: ScenarioIndex, state: MutableState, company: number): number {
  let weighted = 0;
  let chips = 0;
  for (const entry of state.companies[company]?.fleet ?? []) {
    const family = index.familyOfChip[index.chip.get(entry.chip) ?? 0] ?? 0;
    weighted += entry.installed * (state.maturity[family] ?? 0);
    chips += entry.installed;
  }
  return chips > 0 ? weighted / chips : 0.8;
}

/** Presence of a company in a region, 0–1: what latency and data residency ask for. `fullMW` counts as all of it. */
export function presence(state: MutableState, company: number, region: number, fullMW: number): number {
  return clamp((state.companies[company]?.liveMW?.[region] ?? 0) / fullMW, 0, 1);
}

/**
 * Writes the seven terms of one offer in one cell into `terms` at `offset` and returns their sum, clamped (D2).
 * `ecosystem` is the fitted term; `spotLog` is ln of the spot price over the reference, for rental only.
 */
export function utilityTerms(
  cell: Cell,
  attributes: OfferAttributes,
  company: number,
  ecosystem: number,
  near: number,
  spotLog: number,
  bound: number,
  terms: Float64Array,
  offset: number,
): number {
  const taste = cell.customers.weights;
  const s = cell.segment;
  terms[offset] =
    -taste.price * (attributes.priceWeight[s] ?? 1) * ((attributes.logPrice[s]?.[company] ?? 0) + spotLog);
  terms[offset + 1] = taste.quality * (attributes.quality[s]?.[company] ?? 0);
  terms[offset + 2] = taste.trust * (attributes.trustWeight[s] ?? 1) * (attributes.trust[company] ?? 0);
  terms[offset + 3] = taste.ecosystem * ecosystem;
  terms[offset + 4] = taste.latency * near;
  terms[offset + 5] = taste.sales * (attributes.sales[company] ?? 0);
  terms[offset + 6] = cell.serving
    ? (attributes.open[company] ?? 0) - taste.quality * attributes.openOutside
    : 0;
  let total = 0;
  for (let k = 0; k < TERM_COUNT; k++) {
    const bounded = clamp(terms[offset + k] ?? 0, -bound, bound);
    terms[offset + k] = bounded;
    total += bounded;
  }
  return total;
}
