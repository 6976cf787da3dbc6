import { id, type OfferDefinition, type SegmentDefinition } from '../../engine/index.ts';
import type { ScenarioFile, SegmentFile } from '../schema/index.ts';
import { evenShares, fromBn, HOURS_PER_QUARTER } from './units.ts';

/** What one MW of servers and one H100e of serving earn in a quarter at list, kUSD, where the author is silent. */
const DEFAULT_EARNINGS = { servers: 4600, serving: 6 } as const;
/** Largest pull that fitting can take for one offer. */
const MAX_PULL = 0.95;

/** Segments in the engine's form (D1). */
export function resolveSegments(file: ScenarioFile): SegmentDefinition[] {
  return file.segments.map((segment) =>
    resolveSegment(
      segment,
      file.regions.map((region) => region.id),
    ),
  );
}

function resolveSegment(segment: SegmentFile, regions: readonly string[]): SegmentDefinition {
  const referencePrice = referencePriceKUsd(segment.price);
  const potential = potentialUnits(segment, referencePrice);
  return {
    id: id(segment.id),
    resource: segment.resource,
    referencePrice,
    potential,
    growth: segment.growthPerQuarter,
    growthDecay: segment.growthDecay,
    growthFloor: segment.growthFloorPerQuarter,
    churn: segment.churn,
    outsideChurn: segment.outsideChurn ?? segment.churn,
    volatility: segment.volatility,
    resourcePerUnit: resourcePerUnit(segment, referencePrice),
    intensityGrowth: segment.intensityGrowthPerYear,
    efficiencyGrowth: segment.efficiencyPerYear,
    nests: segment.nests,
    classes: segment.classes,
    regionShares: segment.regionShares ?? evenShares(regions),
    offers: segment.offers.map((offer) => resolveOffer(segment, offer, referencePrice, potential)),
    seasonality: segment.seasonality,
  };
}

/** List price of one unit, kUSD a quarter. The way in which the price is written says what a unit is. */
export function referencePriceKUsd(price: SegmentFile['price']): number {
  if ('usdPerH100eHour' in price) return (price.usdPerH100eHour * HOURS_PER_QUARTER) / 1000;
  // A unit is a thousand seats for three months: the thousands of seats and of dollars cancel.
  if ('usdPerSeatMonth' in price) return price.usdPerSeatMonth * 3;
  // A unit is a thousand million tokens: the thousands cancel again.
  if ('usdPerMillionTokens' in price) return price.usdPerMillionTokens;
  return price.usdPerQuarter / 1000;
}

function resourcePerUnit(segment: SegmentFile, referencePrice: number): number {
  if (segment.resource === 'rental') return 1;
  return referencePrice / (segment.earnsUsdKPerQuarter ?? DEFAULT_EARNINGS[segment.resource]);
}

/** Units that an offer sold in the last real quarter. */
function unitsOf(offer: SegmentFile['offers'][number], referencePrice: number): number {
  return fromBn(offer.revenueUsdBn) / (offer.price * referencePrice);
}

function potentialUnits(segment: SegmentFile, referencePrice: number): number {
  const inside = segment.offers.reduce((total, offer) => total + unitsOf(offer, referencePrice), 0);
  return inside + fromBn(segment.outsideUsdBn) / referencePrice;
}

function resolveOffer(
  segment: SegmentFile,
  offer: SegmentFile['offers'][number],
  referencePrice: number,
  potential: number,
): OfferDefinition {
  const units = unitsOf(offer, referencePrice);
  const pull = offer.pull ?? Math.min(MAX_PULL, potential > 0 ? units / potential : 0);
  return {
    company: id(offer.company),
    nest: offer.nest ?? segment.nests[0]?.id ?? '',
    price: offer.price,
    units,
    pull,
    ...(offer.regionShares && { regionShares: offer.regionShares }),
    active: offer.active,
  };
}
