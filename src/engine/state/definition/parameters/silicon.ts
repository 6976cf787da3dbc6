export interface SiliconParameters {
  /** Cost factor at each doubling of cumulative output, e.g. 0.9 (S3). */
  readonly learningRate: number;
  /** Cost rise at full scarcity of packaging or memory. */
  readonly scarcityCost: number;
  /** How fast list prices follow backlog (S6). */
  readonly priceBacklogSlope: number;
  /** Share of an order paid on order when the buyer prepays. */
  readonly prepaymentShare: number;
  readonly softwareGainPerLog: number;
  /** Chance a quarter that a programme slips by one, at ambition 1. */
  readonly slipChance: number;
}
