import type { SeatView } from '../../../engine/index.ts';

/** How an order is expected to arrive. */
export interface DeliveryOutlook {
  /** Share of an order that one quarter is expected to bring, 0–1. */
  readonly perQuarter: number;
  /** Quarters until nineteen chips in twenty are there; 1 = all when this quarter ends. */
  readonly quarters: number;
}

const NEARLY_ALL = 0.95;

/**
 * S4: who prepays, and a designer for itself, is served before the others; the rest share what is left. Last quarter's
 * tightness of packaging and memory says how far supply goes.
 */
export function deliveryOutlook(view: SeatView, isFirst: boolean): DeliveryOutlook {
  const { packagingTightness, hbmTightness } = view.supply;
  const packaging = 1 / Math.max(1, packagingTightness);
  const memory = 1 / Math.max(1, hbmTightness);
  // Memory is shared by everybody alike; packaging goes to those who prepay first.
  const perQuarter = memory * (isFirst ? 1 : packaging);
  if (perQuarter >= 0.999) return { perQuarter: 1, quarters: 1 };
  return { perQuarter, quarters: Math.ceil(Math.log(1 - NEARLY_ALL) / Math.log(1 - perQuarter)) };
}
