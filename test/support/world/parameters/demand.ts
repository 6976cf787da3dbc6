import type { Parameters } from '../../../../src/engine/state/definition.ts';

export const demand: Parameters['demand'] = {
  clamp: 6,
  refusalTrustLoss: 5,
  trustRecovery: 0.05,
  trustNeutral: 60,
  spotPriceSlope: 1,
  rentalElasticity: 0.8,
  spotPriceUsualUse: 1,
  spotPriceSpeed: 0.5,
  spotPriceFloorUsdPerHour: 0.6,
  spotPriceCeilingUsdPerHour: 8,
  // Still water: tests of rules must not move with chance.
  boomFade: 0.95,
  tidePersistence: 0.7,
  growthVolatility: 0,
  appealVolatility: 0,
  appealReversion: 0.05,
  supplyVolatility: 0,
  lowestPrice: 0.2,
  highestPrice: 5,
  fullPresenceMW: 400,
  salesUnitKUsd: 50_000,
  spotCashShare: 0.05,
};
