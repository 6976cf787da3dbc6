import { modifier } from '../events/modifiers.ts';
import { log } from '../math/real.ts';
import type { Work } from '../quarter/work.ts';
import type { Cell } from '../state/compile.ts';
import type { ScenarioDefinition } from '../state/definition.ts';
import { type MarketBook, openBook } from './book.ts';
import { nestedShares } from './logit.ts';
import { rentalFactors } from './rentalMix.ts';
import { type OfferAttributes, offerAttributes, utilityTerms } from './utility.ts';

export const HOURS_PER_QUARTER = 2190;

/** Spot price for which a segment's reference price was written, USD per H100e-hour. */
export function referenceSpotPrice(referencePriceKUsd: number): number {
  return (referencePriceKUsd * 1000) / HOURS_PER_QUARTER;
}

const MAX_COMPANIES = 256;
const utility = new Float64Array(MAX_COMPANIES);
const nests = new Int32Array(MAX_COMPANIES);

/**
 * Lets customers of every cell choose (D1–D3) and says what they want from each company.
 *
 * @param mix what each company's rented compute fetches beside the usual price (S6)
 */
export function demandOfQuarter(work: Work, mix: readonly number[] = rentalFactors(work)): MarketBook {
  const book = openBook(work.index, work.state);
  const attributes = offerAttributes(work.scenario, work.index, work.state, mix);
  for (const cell of work.index.cells) {
    chooseTargets(work, cell, attributes, book);
    wantedUnits(work, cell, book);
  }
  return book;
}

/** Fills terms, target shares and the outside share of one cell (D2). */
export function chooseTargets(
  work: Pick<Work, 'scenario' | 'state' | 'index'>,
  cell: Cell,
  attributes: OfferAttributes,
  book: MarketBook,
): void {
  const { scenario, state, index } = work;
  const segment = scenario.segments[cell.segment];
  if (segment === undefined) return;
  const nestOf = index.nestOf[cell.segment] ?? [];
  const rental = segment.resource === 'rental';
  const first = book.start[cell.index] ?? 0;
  const count = (book.start[cell.index + 1] ?? 0) - first;
  const setting = {
    cell,
    ecosystem: state.market.ecosystem[cell.index] ?? [],
    appeal: state.tides.appeal[cell.segment] ?? [],
    spotLog: rental ? spotPremium(state.market.spotPrice, cell, segment.referencePrice) : 0,
    bound: scenario.parameters.demand.clamp,
    local: segment.resource !== 'serving',
  };
  utilityTerms(setting, attributes, book, utility);
  for (let k = 0; k < count; k++) nests[k] = nestOf[book.company[first + k] ?? 0] ?? 0;
  const lambdas = index.dissimilarities[cell.segment] ?? [];
  book.outside[cell.index] = nestedShares(utility, nests, lambdas, book.target, count, first);
}

function spotPremium(spot: readonly number[], cell: Cell, referencePrice: number): number {
  return log(Math.max(spot[cell.region] ?? 0, 0.01) / referenceSpotPrice(referencePrice));
}

/**
 * D3: customers who do not reconsider stay; those who do, and all growth, follow the target shares.
 * Customers of an offer that is gone all reconsider. Units in the state are free of the season.
 */
function wantedUnits(work: Work, cell: Cell, book: MarketBook): void {
  const segment = work.scenario.segments[cell.segment];
  const row = work.state.market.units[cell.index];
  if (segment === undefined || row === undefined) return;
  const total = (work.state.market.potential[cell.segment] ?? 0) * cell.weight;
  const last = row.length - 1;
  const first = book.start[cell.index] ?? 0;
  const end = book.start[cell.index + 1] ?? 0;
  const loyal = 1 - Math.min(1, segment.churn * modifier(work, 'churn', cell.segment));
  const outside = (row[last] ?? 0) * (1 - segment.outsideChurn);
  let staying = outside;
  for (let k = first; k < end; k++) staying += (row[book.company[k] ?? 0] ?? 0) * loyal;
  const keep = staying > total ? total / staying : 1;
  const deciding = Math.max(0, total - staying);
  const season = segment.seasonality[quarterOfYear(work)] ?? 1;
  for (let k = first; k < end; k++) {
    const i = book.company[k] ?? 0;
    const units = (row[i] ?? 0) * loyal * keep + deciding * (book.target[k] ?? 0);
    row[i] = units;
    book.demand[k] = units * season;
  }
  row[last] = outside * keep + deciding * (book.outside[cell.index] ?? 0);
}

/** 0 for the first quarter of a year to 3 for the last. */
export function quarterOfYear(work: {
  readonly scenario: Pick<ScenarioDefinition, 'start'>;
  readonly state: { readonly quarter: number };
}): number {
  // The opening report looks at the quarter before the first, index −1.
  return (work.scenario.start.quarter + 3 + work.state.quarter) % 4;
}
