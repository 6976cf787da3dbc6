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
  /** How much less is rented outside the scenario where rent is dear, and more where it is cheap. */
  readonly rentalElasticity: number;
  /** Wanted over offered at which the rental price stays as it is. */
  readonly spotPriceUsualUse: number;
  readonly spotPriceFloorUsdPerHour: number;
  readonly spotPriceCeilingUsdPerHour: number;
  /** Factor a quarter on the growth of outside buyers, foundries and core businesses' compute (D1). */
  readonly boomFade: number;
  /** Part of a tide that is left after a quarter (D1). */
  readonly tidePersistence: number;
  /** Deviation a quarter of growth around its trend, relative to it. */
  readonly growthVolatility: number;
  /** Deviation a quarter of customers' liking for an offer, units of utility, and the part of it that fades. */
  readonly appealVolatility: number;
  readonly appealReversion: number;
  /** Deviation a quarter of the growth of packaging and memory, relative to it. */
  readonly supplyVolatility: number;
  /** Bounds of a price, as factors on the reference price of the segment (D2). */
  readonly lowestPrice: number;
  /** Highest price, as a factor on the reference price (D2). */
  readonly highestPrice: number;
  /** Live power in a region that counts as full presence there, MW (D2). */
  readonly fullPresenceMW: number;
  /** Sales effort is measured in e-folds above this, kUSD a quarter (D2). */
  readonly salesUnitKUsd: number;
  /** Part of its cash that a company spends in a quarter on compute by the hour (S7). */
  readonly spotCashShare: number;
}
