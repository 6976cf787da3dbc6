import type { Parameters } from '../../../../src/engine/state/definition.ts';

export const acquisitions: Parameters['acquisitions'] = {
  breakFee: 0.05,
  warnFrom: 0.2,
  scrutiny: 3,
  askingStep: 0.06,
  askingFade: 0.15,
  leastBid: 0.6,
  restQuarters: 4,
  mostUnderWay: 2,
  largePart: 0.005,
  seniorShare: 0.4,
};
