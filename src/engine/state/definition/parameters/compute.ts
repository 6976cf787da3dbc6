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
  /** Load from which outages become likelier, 0–1. */
  readonly outageStrain: number;
  /** Resilience spending that halves the chance, kUSD a quarter per MW live (C6). */
  readonly resilienceKUsdPerMW: number;
  readonly outageCreditShare: number;
  readonly outageTrustLoss: number;
  /** Chance that a quarter of building brings no progress (weather, labour, switchgear) (C2). */
  readonly delayChance: number;
  /** Largest number of MW of one site. */
  readonly maxSiteMW: number;
  /** Second-hand value of a chip that is retired, as a share of what it cost new (C4). */
  readonly scrapShare: number;
  /** A cloud buys general servers to keep this much above last quarter's use, as a factor (D5). */
  readonly serverHeadroom: number;
  /** Load of its servers, counted with that headroom, from which on a cloud buys more, 0–1 (D5). */
  readonly serverFull: number;
  /** Smallest site, MW of IT power (C2). */
  readonly minSiteMW: number;
  /** Most sites that one company can have under way: there are only so many builders (C2). */
  readonly mostSitesUnderWay: number;
}
