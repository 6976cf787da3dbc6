import { clamp, type SeatView } from '../../engine/index.ts';

/** Growth of a year beyond which a price rests on hopes, and how fast such hopes make a share dear. */
const SOUND_GROWTH = 0.2;
const HOPES = 4;

/**
 * How good a buy the own shares are, 0–1 (F5): not on hopes of growth that few keep up, and less so in a market in high spirits,
 * which return to the usual. A premium over fundamentals tells nothing: it fades, but it is paid for those that grow.
 */
export function cheapness(view: SeatView): number {
  const hopes = view.own.valuation.growthExpectation - SOUND_GROWTH;
  return clamp(1 - HOPES * hopes - (view.sentiment - 1), 0, 1);
}
