import { clamp, ratio } from '../math/numbers.ts';
import type { EnergyParameters, RegionDefinition } from '../state/definition.ts';
import type { DeepReadonly, Moratorium, PressureParts, RegionState } from '../state/state.ts';
import { priceLevel } from './quote.ts';

/** What a region's neighbours see of all companies together. */
export interface Neighbourhood {
  /** IT power that waits for the grid, others' projects included, MW. */
  readonly waitingMW: number;
  /** Part of the data-centre load that runs on its owners' power stations, 0–1. */
  readonly ownShare: number;
  /** Compliance spending of the companies that run data centres here, by where their load is, kUSD a quarter. */
  readonly compliance: number;
}

/** E3: what pressure against more data centres tends to, points by cause. */
export function pressureParts(
  rules: EnergyParameters,
  definition: RegionDefinition,
  region: DeepReadonly<RegionState>,
  seen: Neighbourhood,
): PressureParts {
  const m = rules.moratorium;
  const strictness = Math.max(0, 1 + m.strictnessSlope * (definition.regulation - 0.5));
  const queue = seen.waitingMW / Math.max(1, definition.gridGrowthMWPerQuarter) / m.fullQueueQuarters;
  const rise = ratio(priceLevel(region), definition.powerPriceUsdPerMWh, 1) - 1;
  const perMW = seen.compliance / Math.max(1, region.loadMW);
  return {
    queue: m.queuePoints * strictness * clamp(queue, 0, 1.5),
    growth: m.growthPoints * strictness * clamp(region.loadGrowth / m.fullGrowthPerYear, 0, 1.5),
    price: m.pricePoints * strictness * clamp(rise / m.fullPriceRise, -0.5, 1.5),
    ownPower: 0 - m.ownPowerRelief * clamp(seen.ownShare, 0, 1),
    community: 0 - m.mostRelief * (perMW / (perMW + m.reliefKUsdPerMW)),
  };
}

/** Where pressure goes, 0–100 (E3). */
export function pressureTarget(parts: PressureParts): number {
  return clamp(parts.queue + parts.growth + parts.price + parts.ownPower + parts.community, 0, 100);
}

/** Whether a region grants no new permits in a quarter (E3). */
export function isClosed(moratorium: Moratorium | null, quarter: number): boolean {
  return moratorium !== null && quarter >= moratorium.from && quarter < moratorium.until;
}
