import type { Parameters } from '../../../../src/engine/state/definition.ts';

export const agreements: Parameters['agreements'] = {
  acceptAt: 10,
  counterAt: -15,
  patience: 5,
  patienceRecovery: 0.1,
  breachFee: 0.3,
  breachTrustLoss: 5,
};
