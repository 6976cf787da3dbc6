import type { Parameters } from '../../../../src/engine/state/definition.ts';

export const acquisitions: Parameters['acquisitions'] = {
  breakFee: 0.05,
  blockFrom: 50,
  blockSure: 110,
  sizePoints: 8,
  scrutiny: 4,
  warnFrom: 0.2,
  askingStep: 0.06,
  askingFade: 0.15,
  restQuarters: 4,
  mostUnderWay: 2,
};
