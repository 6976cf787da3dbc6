import type { Parameters } from '../../../../src/engine/state/definition.ts';

export const appraisal: Parameters['agreements']['appraisal'] = {
  outlookQuarters: 8,
  contribution: 0.4,
  planningQuarters: 6,
  promiseWeight: 0.7,
  spotWeight: 0.35,
  termFactor: 0.92,
  expectedUplift: 0.3,
  hurdle: 1.15,
  buildRate: 0.05,
  movableResearch: 0.4,
  damagesPoints: 10,
  mostPricePoints: 80,
  holdOut: 1.1,
  breachRisk: { AAA: 0, AA: 0, A: 0.01, BBB: 0.02, BB: 0.06, B: 0.15, CCC: 0.35, restructuring: 0.5 },
};

export const table: Parameters['agreements']['table'] = {
  furthestQuarters: 24,
  lowestChipPrice: 0.2,
  highestChipPrice: 3,
  mostOffers: 12,
  leastRound: 0.5,
  mostMoves: 5,
  lowestAskedChipPrice: 0.25,
  highestAskedChipPrice: 2.9,
  goodRating: 'BBB',
};
