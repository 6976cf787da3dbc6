/** M3: what safety work and testing do for a model, and what an incident costs. */
export interface SafetyParameters {
  /** Chance of an incident a quarter without safety work, at the whole of a market for models. */
  readonly incidentChance: number;
  readonly mostChance: number;
  /** Cost of an incident as a share of a quarter's model sales, and trust that it costs, points. */
  readonly incidentCostShare: number;
  readonly incidentTrustLoss: number;
  /** Safety work that a model of the reference capability asks for, kUSD a quarter; doubles every `doubling` points. */
  readonly need: number;
  readonly doubling: number;
  /** How much a quarter of testing with the work that is needed counts, in units of that work. */
  readonly testing: number;
  /** Longest testing before a release, quarters. */
  readonly mostTesting: number;
  /** Added risk of a model on the day of its release, 1 = twice as much, and quarters in which it fades. */
  readonly freshRisk: number;
  readonly freshQuarters: number;
  /** Share of a market that published weights count for, as nobody can take them back. */
  readonly openExposure: number;
}
