import type { Parameters } from '../../../../src/engine/state/definition.ts';

export const regulation: Parameters['regulation'] = { concentrationSlope: 10, decay: 0.9 };
