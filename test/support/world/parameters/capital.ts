import type { Parameters } from '../../../../src/engine/state/definition.ts';

export const rounds: Parameters['finance']['rounds'] = {
  base: 0.9,
  growthWeight: 0.14,
  sentimentWeight: 0.25,
  runwayWeight: 0.01,
  runwayQuarters: 8,
  idleQuarters: 24,
  idleDiscount: 0.08,
  fatigue: 0.03,
  lowest: 0.5,
  highest: 1.25,
  limit: 0.25,
  tolerance: 0.35,
  leastShare: 0.3,
  failureTrust: 2,
  failureMomentum: 0.08,
  downTrust: 8,
  downStaff: 0.2,
  downMomentum: 0.3,
  longestRunway: 40,
};

export const listing: Parameters['finance']['listing'] = {
  placementDiscount: 0.03,
  placementLimit: 0.1,
  buyBackLimit: 0.05,
  payoutCashShare: 0.25,
  sentiment: 0.9,
  revenue: 1_000_000,
  growth: 0.25,
  margin: 0.05,
  trust: 35,
  pause: 2,
  noise: 0.08,
  underpricing: 0.12,
  fee: 0.02,
  lockUpQuarters: 2,
  overhang: 0.1,
  pulledMomentum: 0.1,
};

export const holdings: Parameters['finance']['holdings'] = {
  tradeCost: 0.005,
  impact: 0.8,
  tradeLimit: 0.05,
  drift: 0.4,
  circularDiscount: 0.5,
  circularNews: 0.05,
};
