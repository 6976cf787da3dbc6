import type { MarketBook } from '../market/book.ts';
import { nestedShares } from '../market/logit.ts';
import { TERM_COUNT, TERMS } from '../market/utility.ts';
import { clamp } from '../math/numbers.ts';
import { log } from '../math/real.ts';
import { type Cell, compile } from '../state/compile.ts';
import type { SeatView } from '../state/view.ts';

/** Sales in a segment: units a quarter, and shares of those who choose now. */
export interface SegmentSales {
  /** Units wanted from the seat and units served last quarter (D4). */
  readonly demand: number;
  readonly served: number;
  /** Share of the customers who decide that the seat draws, 0–1 (D2). */
  readonly target: number;
}

const PRICE_TERM = TERMS.indexOf('price');

/** What the seat sold in a segment last quarter, from how the market cleared (D2–D4). */
export function segmentSales(view: SeatView, book: MarketBook, segment: number): SegmentSales {
  let demand = 0;
  let served = 0;
  let target = 0;
  let weights = 0;
  for (const cell of cellsOf(view, segment)) {
    weights += cell.weight;
    const k = offerIn(view, book, cell);
    if (k < 0) continue;
    demand += book.demand[k] ?? 0;
    served += book.served[k] ?? 0;
    target += (book.target[k] ?? 0) * cell.weight;
  }
  return { demand, served, target: weights > 0 ? target / weights : 0 };
}

/**
 * D2: share of the customers who decide that the seat would draw at another price, if nobody else moved. Every other
 * term is that of the last clearing. 0 where the seat had no offer.
 */
export function targetAtPrice(view: SeatView, book: MarketBook, segment: number, price: number): number {
  let target = 0;
  let weights = 0;
  for (const cell of cellsOf(view, segment)) {
    weights += cell.weight;
    target += cellTarget(view, book, cell, price) * cell.weight;
  }
  return weights > 0 ? target / weights : 0;
}

function cellTarget(view: SeatView, book: MarketBook, cell: Cell, price: number): number {
  const own = offerIn(view, book, cell);
  if (own < 0 || price <= 0) return 0;
  const first = book.start[cell.index] ?? 0;
  const count = (book.start[cell.index + 1] ?? first) - first;
  const index = compile(view.scenario);
  const utility = new Float64Array(count);
  const nests = new Int32Array(count);
  for (let k = 0; k < count; k++) {
    nests[k] = index.nestOf[cell.segment]?.[book.company[first + k] ?? -1] ?? 0;
    for (let t = 0; t < TERM_COUNT; t++)
      utility[k] = (utility[k] ?? 0) + (book.terms[(first + k) * TERM_COUNT + t] ?? 0);
  }
  const term = book.terms[own * TERM_COUNT + PRICE_TERM] ?? 0;
  const before = view.own.prices[cell.segment] ?? 0;
  const bound = view.scenario.parameters.demand.clamp;
  const moved = -cell.customers.weights.price * log(price / Math.max(before, 0.01));
  utility[own - first] = (utility[own - first] ?? 0) - term + clamp(term + moved, -bound, bound);
  const shares = new Float64Array(count);
  nestedShares(utility, nests, index.dissimilarities[cell.segment] ?? [], shares, count);
  return shares[own - first] ?? 0;
}

function cellsOf(view: SeatView, segment: number): Cell[] {
  return compile(view.scenario).cells.filter((cell) => cell.segment === segment);
}

function offerIn(view: SeatView, book: MarketBook, cell: Cell): number {
  const end = book.start[cell.index + 1] ?? 0;
  for (let k = book.start[cell.index] ?? 0; k < end; k++) if (book.company[k] === view.seatIndex) return k;
  return -1;
}
