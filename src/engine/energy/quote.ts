import { clamp } from '../math/numbers.ts';
import { type EnergyParameters, PPA_SOURCES, type PpaSource } from '../state/definition/parameters/energy.ts';
import type { DeepReadonly, RegionState } from '../state/state.ts';

/** What the price of a purchase agreement is made of, USD per MWh; the parts sum to it (E2). */
export interface PpaQuote {
  readonly priceUsdPerMWh: number;
  /** The region's price without season and swing. */
  readonly level: number;
  /** Source, rise that sellers expect, discount for a long term, premium for taking much of what is on offer. */
  readonly source: number;
  readonly drift: number;
  readonly term: number;
  readonly volume: number;
  /** Mean power on offer from that source, MW. */
  readonly onOffer: number;
}

/** Place of a source in the rows by source. */
export function sourceIndex(source: PpaSource): number {
  return PPA_SOURCES.indexOf(source);
}

/** The region's price without season and swing, USD per MWh (E1). */
export function priceLevel({ price }: DeepReadonly<RegionState>): number {
  return price.base + price.scarcity + price.queue;
}

/**
 * E2: price at which a source sells so much power for so long. Sellers want the price that they expect on average over the
 * term, less what certainty is worth to them, and more as a buyer takes more of what is on offer.
 */
export function ppaQuote(
  rules: EnergyParameters,
  region: DeepReadonly<RegionState>,
  { source, mw, years }: { readonly source: PpaSource; readonly mw: number; readonly years: number },
): PpaQuote {
  const { ppa } = rules;
  const level = priceLevel(region);
  const onOffer = region.onOffer[sourceIndex(source)] ?? 0;
  const premium = level * ppa.sources[source].premium;
  const drift = (level + premium) * ppa.driftPerYear * (years / 2);
  const term = -(level + premium) * ppa.termDiscountPerYear * Math.max(0, years - ppa.minYears);
  // The mean of the premium over the volume: many small agreements cost what one large one does.
  const rest = (offerAtRest(rules, region.supplyMW)[sourceIndex(source)] ?? 0) + 1;
  const taken = clamp(1 - (onOffer - mw / 2) / rest, 0, 1);
  const volume = (level + premium) * ppa.volumeSlope * taken;
  const cents = Math.round((level + premium + drift + term + volume) * 100);
  return {
    priceUsdPerMWh: Math.max(1, cents / 100),
    level,
    source: premium,
    drift,
    term,
    volume,
    onOffer,
  };
}

/** Sources on offer in a region when nothing is sold yet, MW, in the order of PPA_SOURCES (E2). */
export function offerAtRest(rules: EnergyParameters, supplyMW: number): number[] {
  return PPA_SOURCES.map((source) => supplyMW * rules.ppa.offerShare * rules.ppa.sources[source].share);
}
