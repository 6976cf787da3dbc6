import { id } from '../../../src/engine/state/ids.ts';

/** Ids of the small test world, branded once. */
export const STRATO = id<'company'>('strato');
export const MINERVA = id<'company'>('minerva');
export const FORGE = id<'company'>('forge');

export const NORTH = id<'region'>('north');
export const SOUTH = id<'region'>('south');

export const ENTERPRISE = id<'segment'>('enterprise');
export const TRAINING = id<'segment'>('training');
export const ASSISTANTS = id<'segment'>('assistants');

export const ANVIL_FAMILY = id<'family'>('anvil');
export const STRATA_FAMILY = id<'family'>('strata');

export const ANVIL_1 = id<'chip'>('anvil-1');
export const ANVIL_2 = id<'chip'>('anvil-2');
export const ANVIL_3 = id<'chip'>('anvil-3');
export const STRATA_1 = id<'chip'>('strata-1');
export const STRATA_2 = id<'chip'>('strata-2');

export const BAZAAR = id<'merchant'>('bazaar');
export const SOUK = id<'merchant'>('souk');
