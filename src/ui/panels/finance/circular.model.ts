import type { SeatView } from '../../../engine/index.ts';

/** F6: money that one company put into another and what has come back of it, kUSD; bars relative to the largest sum. */
export interface CircularRow {
  readonly id: string;
  readonly investor: string;
  readonly buyer: string;
  readonly invested: number;
  readonly returned: number;
  readonly lastQuarter: number;
  readonly isOwn: boolean;
  /** Lengths of the two bars, 0–1. */
  readonly investedBar: number;
  readonly returnedBar: number;
}

/** Every pair between which money went in and purchases come back, the seat's own first, then by size. */
export function circularRows({ circular, seat }: SeatView): CircularRow[] {
  const largest = circular.reduce((most, { invested }) => Math.max(most, invested), 1);
  return circular
    .map(({ investor, buyer, invested, returned, compute, chips }) => ({
      id: `${investor} ${buyer}`,
      investor,
      buyer,
      invested,
      returned,
      lastQuarter: compute + chips,
      isOwn: investor === seat || buyer === seat,
      investedBar: invested / largest,
      returnedBar: returned / largest,
    }))
    .sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || b.invested - a.invested);
}
