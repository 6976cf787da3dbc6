import type { CommerceFeature } from './definition.ts';
import type { CompanyId } from './ids.ts';

/** D: units by cell (segment × region × class) and company; the last column is the outside option. */
export interface MarketState {
  units: number[][];
  /** Fitted ecosystem term per cell and company. */
  ecosystem: number[][];
  /** Potential per segment, units. */
  potential: number[];
  growth: number[];
  /** USD per H100e-hour per region. */
  spotPrice: number[];
  /** Resource per unit at the reference capability, per segment. */
  resourcePerUnit: number[];
}

export interface MerchantState {
  /** Seasonally adjusted GMV, kUSD a quarter. */
  gmv: number;
  /** The same if no shopper had gone elsewhere since the start, and what came (+) or went in the last quarter (K5). */
  baseline: number;
  moved: number;
  openness: number;
  integrations: Integration[];
  /** Adoption of each feature by shoppers, 0–1. */
  adoption: Record<CommerceFeature, number>;
}

export interface Integration {
  readonly vendor: CompanyId;
  readonly feature: CommerceFeature;
  level: number;
  /** Quarters until the next level is built; 0 = nothing under way. */
  building: number;
  fee: number;
  exclusive: boolean;
  since: number;
}
