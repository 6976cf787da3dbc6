import type { Parameters } from '../../../../src/engine/state/definition.ts';

export const silicon: Parameters['silicon'] = {
  learningRate: 0.92,
  scarcityCost: 0.3,
  priceBacklogSlope: 0.1,
  prepaymentShare: 0.3,
  softwareGainPerLog: 0.01,
  slipChance: 0.1,
};
