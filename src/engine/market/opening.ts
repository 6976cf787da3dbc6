import { zeros } from '../math/numbers.ts';
import type { Cell, ScenarioIndex } from '../state/compile.ts';
import type { OfferDefinition, ScenarioDefinition, SegmentDefinition } from '../state/definition.ts';
import type { MutableState } from '../state/state.ts';
import { openBook } from './book.ts';
import { chooseTargets, referenceSpotPrice } from './demand.ts';
import { invertShares } from './logit.ts';
import { rentalFactors } from './rentalMix.ts';
import { offerAttributes, TERM_COUNT } from './utility.ts';

/** Puts customers in their cells and fits the ecosystem term so that opening pull is met exactly (D2). */
export function openMarket(scenario: ScenarioDefinition, index: ScenarioIndex, state: MutableState): void {
  const { market } = state;
  market.potential = scenario.segments.map((segment) => segment.potential);
  market.growth = scenario.segments.map((segment) => segment.growth);
  market.resourcePerUnit = scenario.segments.map((segment) => segment.resourcePerUnit);
  const rental = scenario.segments.find((segment) => segment.resource === 'rental');
  const spot = rental === undefined ? 2 : referenceSpotPrice(rental.referencePrice);
  market.spotPrice = scenario.regions.map(() => spot);
  market.units = index.cells.map((cell) => openingUnits(scenario, index, cell));
  market.ecosystem = index.cells.map(() => zeros(scenario.companies.length));
  fitEcosystem(scenario, index, state);
}

function openingUnits(scenario: ScenarioDefinition, index: ScenarioIndex, cell: Cell): number[] {
  const segment = scenario.segments[cell.segment];
  const region = scenario.regions[cell.region];
  const row = zeros(scenario.companies.length + 1);
  if (segment === undefined || region === undefined) return row;
  for (const offer of segment.offers) {
    const regional = offer.regionShares?.[region.id] ?? segment.regionShares[region.id] ?? 0;
    row[index.company.get(offer.company) ?? 0] = offer.units * regional * cell.customers.share;
  }
  const held = row.reduce((a, b) => a + b, 0);
  row[scenario.companies.length] = Math.max(0, segment.potential * cell.weight - held);
  return row;
}

/**
 * Berry's inversion: the utility that gives each offer its opening pull, less the terms that are known,
 * is what brand, catalogue and habit are worth: the ecosystem.
 */
function fitEcosystem(scenario: ScenarioDefinition, index: ScenarioIndex, state: MutableState): void {
  const attributes = offerAttributes(scenario, index, state, rentalFactors({ scenario, index, state }));
  const book = openBook(index, state);
  for (const cell of index.cells) {
    const segment = scenario.segments[cell.segment];
    const row = state.market.ecosystem[cell.index];
    if (segment === undefined || row === undefined) continue;
    const first = book.start[cell.index] ?? 0;
    const offers = Array.from(book.company.subarray(first, book.start[cell.index + 1] ?? first));
    chooseTargets({ scenario, state, index }, cell, attributes, book);
    const wanted = invertShares(
      offers.map((i) =>
        pullIn(segment, offerOf(segment, scenario, i), scenario.regions[cell.region]?.id ?? ''),
      ),
      offers.map((i) => index.nestOf[cell.segment]?.[i] ?? 0),
      segment.nests.map((nest) => nest.dissimilarity),
    );
    const weight = cell.customers.weights.ecosystem;
    offers.forEach((i, k) => {
      let known = 0;
      for (let t = 0; t < TERM_COUNT; t++) known += book.terms[(first + k) * TERM_COUNT + t] ?? 0;
      row[i] = weight > 0 ? ((wanted[k] ?? 0) - known) / weight : 0;
    });
    fitEntrants(segment, index, offers, row, cell);
  }
}

/** A company that may enter but does not sell yet starts with the weakest ecosystem of those that do. */
function fitEntrants(
  segment: SegmentDefinition,
  index: ScenarioIndex,
  offers: readonly number[],
  row: number[],
  cell: Cell,
): void {
  const weakest = offers.reduce((low, i) => Math.min(low, row[i] ?? 0), 0);
  const nests = index.nestOf[cell.segment] ?? [];
  for (const offer of segment.offers) {
    const i = index.company.get(offer.company) ?? -1;
    if (!offer.active && (nests[i] ?? 0) >= 0) row[i] = weakest;
  }
}

function offerOf(
  segment: SegmentDefinition,
  scenario: ScenarioDefinition,
  i: number,
): OfferDefinition | undefined {
  const id = scenario.companies[i]?.id;
  return segment.offers.find((offer) => offer.company === id);
}

/** Pull of an offer in one region: the company's own regional pattern over the segment's. */
function pullIn(segment: SegmentDefinition, offer: OfferDefinition | undefined, region: string): number {
  if (offer === undefined) return 0;
  const usual = segment.regionShares[region] ?? 0;
  const own = offer.regionShares?.[region] ?? usual;
  return offer.pull * (usual > 0 ? Math.min(own / usual, 1.5) : 1);
}
