import { at } from '../math/numbers.ts';
import { log } from '../math/real.ts';
import type { Work } from '../quarter/work.ts';
import type { Cell } from '../state/compile.ts';
import { nestedShares } from './logit.ts';
import { type OfferAttributes, offerAttributes, presence, TERM_COUNT, utilityTerms } from './utility.ts';

/** What customers of one cell want this quarter, before capacity has its say. Rows follow `offers`. */
export interface CellDemand {
  readonly cell: Cell;
  /** Company indices with an offer in the cell. */
  readonly offers: number[];
  /** Utility terms, TERM_COUNT per offer. */
  readonly terms: Float64Array;
  /** Target share per offer; `outside` is the rest. */
  readonly target: Float64Array;
  readonly outside: number;
  /** Units per offer, seasonal. */
  readonly demand: Float64Array;
}

/** Reference spot price, USD per H100e-hour, for which a segment's reference price was written. */
export function referenceSpotPrice(referencePriceKUsd: number): number {
  return (referencePriceKUsd * 1000) / HOURS_PER_QUARTER;
}

export const HOURS_PER_QUARTER = 2190;

const MAX_COMPANIES = 256;
const utility = new Float64Array(MAX_COMPANIES);
const nests = new Int32Array(MAX_COMPANIES);

/** Lets customers of every cell choose (D1–D3) and says what they want from each company. */
export function demandOfQuarter(work: Work): CellDemand[] {
  const attributes = offerAttributes(work.scenario, work.index, work.state);
  return work.index.cells.map((cell) => demandOfCell(work, cell, attributes));
}

function demandOfCell(work: Work, cell: Cell, attributes: OfferAttributes): CellDemand {
  const offers = activeOffers(work, cell);
  const terms = new Float64Array(offers.length * TERM_COUNT);
  const target = new Float64Array(offers.length);
  const outside = chooseTargets(work, cell, attributes, offers, terms, target);
  return { cell, offers, terms, target, outside, demand: wantedUnits(work, cell, offers, target, outside) };
}

/** Companies whose offer stands in a cell: a price, a nest, and in business. */
export function activeOffers(work: Pick<Work, 'state' | 'index'>, cell: Cell): number[] {
  const nestOf = work.index.nestOf[cell.segment] ?? [];
  const offers: number[] = [];
  work.state.companies.forEach((company, i) => {
    if (at(nestOf, i) >= 0 && at(company.prices, cell.segment) > 0 && company.status !== 'failed') offers.push(i);
  });
  return offers;
}

/** Fills `terms` and `target` for the offers of a cell and returns the outside option's share (D2). */
export function chooseTargets(
  work: Pick<Work, 'scenario' | 'state' | 'index'>,
  cell: Cell,
  attributes: OfferAttributes,
  offers: readonly number[],
  terms: Float64Array,
  target: Float64Array,
): number {
  const { scenario, state, index } = work;
  const segment = scenario.segments[cell.segment];
  if (segment === undefined) return 1;
  const nestOf = index.nestOf[cell.segment] ?? [];
  const ecosystem = state.market.ecosystem[cell.index] ?? [];
  const spotLog = segment.resource === 'rental' ? spotPremium(state.market.spotPrice, cell, segment.referencePrice) : 0;
  const bound = scenario.parameters.demand.clamp;
  for (let k = 0; k < offers.length; k++) {
    const i = offers[k] ?? 0;
    const near = segment.resource === 'serving' ? 1 : presence(state, i, cell.region);
    nests[k] = at(nestOf, i);
    utility[k] = utilityTerms(
      cell, attributes, i, at(ecosystem, i), near, spotLog, bound, terms, k * TERM_COUNT,
    );
  }
  return nestedShares(utility, nests, dissimilarities(segment), target, offers.length);
}

const lambdas = new WeakMap<object, readonly number[]>();

function dissimilarities(segment: { readonly nests: readonly { readonly dissimilarity: number }[] }): readonly number[] {
  const known = lambdas.get(segment);
  if (known !== undefined) return known;
  const built = segment.nests.map((nest) => nest.dissimilarity);
  lambdas.set(segment, built);
  return built;
}

function spotPremium(spot: readonly number[], cell: Cell, referencePrice: number): number {
  return log(Math.max(at(spot, cell.region), 0.01) / referenceSpotPrice(referencePrice));
}

/**
 * D3: customers who do not reconsider stay; those who do, and all growth, follow the target shares.
 * Customers of an offer that is gone all reconsider. Units in the state are free of the season.
 */
function wantedUnits(
  work: Work,
  cell: Cell,
  offers: readonly number[],
  target: Float64Array,
  outside: number,
): Float64Array {
  const segment = work.scenario.segments[cell.segment];
  const row = work.state.market.units[cell.index] ?? [];
  const demand = new Float64Array(offers.length);
  if (segment === undefined) return demand;
  const total = at(work.state.market.potential, cell.segment) * cell.weight;
  const last = row.length - 1;
  let staying = at(row, last) * (1 - segment.outsideChurn);
  for (const i of offers) staying += at(row, i) * (1 - segment.churn);
  const keep = staying > total ? total / staying : 1;
  const deciding = Math.max(0, total - staying);
  const season = segment.seasonality[quarterOfYear(work)] ?? 1;
  for (let k = 0; k < offers.length; k++) {
    const i = offers[k] ?? 0;
    const units = at(row, i) * (1 - segment.churn) * keep + deciding * (target[k] ?? 0);
    row[i] = units;
    demand[k] = units * season;
  }
  row[last] = at(row, last) * (1 - segment.outsideChurn) * keep + deciding * outside;
  return demand;
}

/** 0 for the first quarter of a year to 3 for the last. */
export function quarterOfYear(work: Pick<Work, 'scenario' | 'state'>): number {
  // The opening report looks at the quarter before the first, index −1.
  return (work.scenario.start.quarter + 3 + work.state.quarter) % 4;
}
