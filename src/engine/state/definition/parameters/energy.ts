export interface EnergyParameters {
  /** Price rise when load grows by the whole free grid. */
  readonly scarcitySlope: number;
  /** Deviation of the quarterly random swing. */
  readonly volatility: number;
}
