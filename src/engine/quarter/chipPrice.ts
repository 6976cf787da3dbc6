import { wholeUsd } from '../math/numbers.ts';
import type { ChipState, DeepReadonly } from '../state/state.ts';

/** S6: what a buyer pays for a chip ordered now, kUSD: the list price with the surcharge or rebate of the day. */
export function chipPrice(chip: Pick<DeepReadonly<ChipState>, 'listPrice' | 'premium'>): number {
  return wholeUsd(chip.listPrice * (1 + chip.premium));
}
