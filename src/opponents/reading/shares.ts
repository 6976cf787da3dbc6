import { clamp, type SeatView } from '../../engine/index.ts';

/** Growth of a year beyond which a price rests on hopes. */
const SOUND_GROWTH = 0.15;

/** How good a buy the own shares are, 0–1: not on a premium, on high hopes or after good news, all of which fade (F5). */
export function cheapness({ own }: SeatView): number {
  const { anchor, growthExpectation, momentum } = own.valuation;
  const hopes = Math.max(0, growthExpectation - SOUND_GROWTH);
  return clamp(2 - anchor - 2 * hopes - 2 * Math.max(0, momentum), 0, 1);
}
