import type { Parameters } from '../../../../src/engine/state/definition.ts';

export const safety: Parameters['models']['safety'] = {
  incidentChance: 0.2,
  mostChance: 0.6,
  incidentCostShare: 0.04,
  incidentTrustLoss: 8,
  need: 40_000,
  doubling: 20,
  testing: 1,
  mostTesting: 4,
  freshRisk: 1,
  freshQuarters: 4,
  openExposure: 0.1,
};
