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
