import type { MarketBook, SeatView } from '../../../engine/index.ts';
import { segmentSales, targetAtPrice } from '../../../store/rules.ts';

/** What a price brings in one market, as far as the last clearing tells. */
export interface PriceOutlook {
  /** Share of the customers who choose now that is drawn at today's price, and at the new one; null before any clearing. */
  readonly drawn: number | null;
  readonly drawnAfter: number | null;
  /** Share of last quarter's demand that was turned away (D4). */
  readonly refused: number | null;
}

/** Place of a segment in the scenario's list, −1 for none. */
export function segmentIndex(view: SeatView, segment: string): number {
  return view.scenario.segments.findIndex((one) => one.id === segment);
}

/** Price of the seat's offer relative to the reference; 0 = no offer. */
export function priceNow(view: SeatView, segment: string): number {
  return view.own.prices[segmentIndex(view, segment)] ?? 0;
}

/** D2, D4: what a price would draw if no rival moved, beside what today's draws. */
export function priceOutlook(
  view: SeatView,
  book: MarketBook | null,
  segment: string,
  price: number,
): PriceOutlook {
  const s = segmentIndex(view, segment);
  if (book === null || priceNow(view, segment) <= 0) return { drawn: null, drawnAfter: null, refused: null };
  const { demand, served, target } = segmentSales(view, book, s);
  return {
    drawn: target,
    drawnAfter: targetAtPrice(view, book, s, price),
    refused: demand > 0 ? Math.max(0, demand - served) / demand : 0,
  };
}

/** Utility that a tenth off the price adds for each kind of customer (D2). */
export function cutEffects(view: SeatView, segment: string): readonly { id: string; utility: number }[] {
  const classes = view.scenario.segments[segmentIndex(view, segment)]?.classes ?? [];
  return classes.map(({ id, weights }) => ({ id, utility: -weights.price * Math.log(0.9) }));
}
