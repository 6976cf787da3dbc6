import type { Luck } from '../random/streams.ts';
import type { EstimateBias } from './state.ts';

/** I1: how far outsiders are off about one company's private figures, for the next quarter. */
export function drawBias(luck: Luck): EstimateBias {
  return {
    cash: luck.bell(),
    debt: luck.bell(),
    revenue: luck.bell(),
    capacityH100e: luck.bell(),
    researchers: luck.bell(),
  };
}
