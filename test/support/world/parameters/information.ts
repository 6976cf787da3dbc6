import type { Parameters } from '../../../../src/engine/state/definition.ts';

export const information: Parameters['information'] = { estimateError: 0.15 };
