import type { CommerceFeature } from '../market.ts';

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
