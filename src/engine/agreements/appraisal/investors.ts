import { clamp } from '../../math/numbers.ts';
import type { CompanyId } from '../../state/ids.ts';
import type { SeatView } from '../../state/view.ts';

/** Somebody who might put money into the seat's company. */
export interface Investor {
  readonly id: CompanyId;
  /** Cash that it seems to have, kUSD. */
  readonly cash: number;
  /** How gladly it would, 0–1: by what it thinks of the seat. */
  readonly goodwill: number;
}

/** Companies in business beside the seat and its partner, in the scenario's order. */
export function investorsBeside(view: SeatView, partner: number): Investor[] {
  const found: Investor[] = [];
  view.rivals.forEach((other, i) => {
    if (i === partner || i === view.seatIndex || other.status !== 'active') return;
    const goodwill = 0.5 + 0.5 * clamp(other.relation, -1, 1);
    found.push({ id: other.id, cash: Math.max(0, other.cash.value), goodwill });
  });
  return found;
}
