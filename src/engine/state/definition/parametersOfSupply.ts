/** Parameters of compute. */
export interface ComputeParameters {
  /** Server and network power over chip power (C3). */
  readonly serverOverhead: number;
  /** Cost of a server, network and installation around a chip, as a share of the chip's price. */
  readonly systemCostShare: number;
  readonly baseUptime: number;
  /** Capital cost of general servers, kUSD per MW. */
  readonly serverKUsdPerMW: number;
  /** Operating cost of a live MW without power, kUSD a quarter. */
  readonly siteOperatingKUsdPerMW: number;
  readonly shellLifeYears: number;
  /** Share of shell cost paid on application for the permit. */
  readonly permitCostShare: number;
  /** Outage probability a quarter at mean load and no resilience spending (C6). */
  readonly outageBase: number;
  readonly outageLoadSlope: number;
  readonly outageCreditShare: number;
  readonly outageTrustLoss: number;
  /** Largest number of MW of one site. */
  readonly maxSiteMW: number;
}

/** Parameters of silicon. */
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

/** Parameters of energy. */
export interface EnergyParameters {
  /** Price rise when load grows by the whole free grid. */
  readonly scarcitySlope: number;
  /** Deviation of the quarterly random swing. */
  readonly volatility: number;
}

/** Parameters of models. */
export interface ModelsParameters {
  /** Capability at the reference compute (a) and points per factor of ten (b) (M2). */
  readonly intercept: number;
  readonly pointsPerDecade: number;
  readonly referenceLogFlop: number;
  /** FLOP of one H100e in a quarter at full use, log₁₀. */
  readonly logFlopPerH100eQuarter: number;
  readonly trainingUtilisation: number;
  /** log₁₀ a year that algorithms improve industry-wide. */
  readonly algorithmsPerYear: number;
  /** log₁₀ a quarter that own research adds at the reference effort. */
  readonly ownResearchGain: number;
  readonly referenceResearchH100e: number;
  /** Share of a leader's lead that leaks each quarter. */
  readonly leak: number;
  readonly talentPoints: number;
  readonly referenceResearchers: number;
  readonly dataPoints: number;
  readonly noise: number;
  /** Points by which each capability step changes serving cost: cost × e^(slope·Δ/10). */
  readonly servingCostSlope: number;
  /** Quarters between the end of a run and its release per unit of safety work. */
  readonly wageGrowthPerYear: number;
  /** Chance a quarter of an incident with no safety work, per 100 % of assistants' share. */
  readonly incidentChance: number;
}
