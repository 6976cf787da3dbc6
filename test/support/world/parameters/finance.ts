import type { Parameters } from '../../../../src/engine/state/definition.ts';
import { holdings, listing, rounds } from './capital.ts';
import { covenants, distress, estate, lending } from './lending.ts';
import { valuation } from './valuation.ts';

export const finance: Parameters['finance'] = {
  baseRate: 0.04,
  spreads: { AAA: 0.005, AA: 0.007, A: 0.01, BBB: 0.016, BB: 0.03, B: 0.05, CCC: 0.1 },
  cashYield: 0.03,
  emergencySpread: 0.12,
  emergencyQuarters: 1,
  discountRate: 0.09,
  surpriseSlope: 1.5,
  surpriseDecay: 0.5,
  sentimentVolatility: 0.04,
  sentimentReversion: 0.15,
  expectationSpeed: 0.2,
  listedPremium: 0,
  lending,
  covenants,
  distress,
  estate,
  rounds,
  listing,
  holdings,
  valuation,
  budgetEquityShare: 0.1,
  budgetFloorKUsd: 20_000,
};
