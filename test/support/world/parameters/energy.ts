import type { Parameters } from '../../../../src/engine/state/definition.ts';

export const energy: Parameters['energy'] = { scarcitySlope: 0.3, volatility: 0.05 };
