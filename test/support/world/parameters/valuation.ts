import type { Parameters } from '../../../../src/engine/state/definition.ts';

export const valuation: Parameters['finance']['valuation'] = {
  priceSpeed: 0.7,
  premiumFade: 0.05,
  premiumRedeemed: 0.3,
  horizonYears: 8,
  terminalGrowth: 0.03,
  growthFade: 0.28,
  lowestGrowth: -0.2,
  highestGrowth: 0.6,
  matureWeight: 0.5,
  leastMargin: 0.35,
  patience: 0.04,
  leastOfRevenue: 0.1,
  usefulCashQuarters: 2,
  idleCashDiscount: 0.25,
  surpriseLimit: 0.12,
  momentumLimit: 0.3,
  newsWeight: 0.5,
  highestMargin: 0.75,
  lastWeight: 0.65,
};
