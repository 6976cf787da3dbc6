import type { Parameters } from '../../../../src/engine/state/definition.ts';

export const commerce: Parameters['commerce'] = {
  uplift: { search: 0.05, recommendations: 0.04, agent: 0.06, checkout: 0.05 },
  bassInnovation: 0.02,
  bassImitation: 0.2,
  adoptionAtStart: 0.05,
  checkoutStart: 0.3,
  checkoutQuarters: 6,
  levelCost: 60_000,
  levelQuarters: 2,
  h100ePerBnGmv: 300,
  usageFee: 0.001,
};
