import { bell, type RandomState } from '../random/streams.ts';
import type { EstimateBias } from './state.ts';

/** I1: how far outsiders are off about one company's private figures, for the next quarter. */
export function drawBias(random: RandomState): EstimateBias {
  const draw = (): number => bell(random, 'estimates');
  return { cash: draw(), debt: draw(), revenue: draw(), capacityH100e: draw(), researchers: draw() };
}
