import type { Parameters } from '../../../../src/engine/state/definition.ts';

export const compute: Parameters['compute'] = {
  serverOverhead: 1.4,
  systemCostShare: 0.35,
  baseUptime: 0.98,
  serverKUsdPerMW: 8000,
  siteOperatingKUsdPerMW: 40,
  shellLifeYears: 20,
  permitCostShare: 0.02,
  outageBase: 0.12,
  outageLoadSlope: 0.5,
  outageStrain: 0.9,
  resilienceKUsdPerMW: 40,
  delayChance: 0.08,
  outageCreditShare: 0.1,
  outageTrustLoss: 4,
  maxSiteMW: 1000,
  scrapShare: 0.05,
  serverHeadroom: 1.08,
  serverFull: 0.96,
  minSiteMW: 20,
  mostSitesUnderWay: 24,
};
