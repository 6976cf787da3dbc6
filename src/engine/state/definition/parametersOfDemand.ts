import type { CommerceFeature } from './market.ts';

/** Parameters of demand. */
export interface DemandParameters {
  /** Bounds of every utility term (D2). */
  readonly clamp: number;
  /** Trust lost when all demand is turned away (D4). */
  readonly refusalTrustLoss: number;
  /** Share of the way back to the neutral level that trust goes each quarter. */
  readonly trustRecovery: number;
  readonly trustNeutral: number;
  /** Spot price response to tightness: exponent (S7). */
  readonly spotPriceSlope: number;
  readonly spotPriceSpeed: number;
  readonly spotPriceFloorUsdPerHour: number;
  readonly spotPriceCeilingUsdPerHour: number;
}

/** Parameters of commerce. */
export interface CommerceParameters {
  /** Largest conversion uplift of each feature at full level, quality, adoption and trust (K2). */
  readonly uplift: Readonly<Record<CommerceFeature, number>>;
  /** Bass coefficients a quarter: innovation and imitation. */
  readonly bassInnovation: number;
  readonly bassImitation: number;
  readonly adoptionAtStart: number;
  /** Checkout's effectiveness at launch relative to maturity, and quarters to maturity. */
  readonly checkoutStart: number;
  readonly checkoutQuarters: number;
  /** Engineering cost of one level, kUSD, and quarters to build it. */
  readonly levelCost: number;
  readonly levelQuarters: number;
  readonly h100ePerBnGmv: number;
  /** Usage fee, share of influenced GMV. */
  readonly usageFee: number;
}

/** Parameters of information. */
export interface InformationParameters {
  /** Relative deviation of estimates about others' private figures (I1). */
  readonly estimateError: number;
}

/** Parameters of regulation. */
export interface RegulationParameters {
  readonly concentrationSlope: number;
  readonly decay: number;
}
