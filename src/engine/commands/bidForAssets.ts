import { z } from 'zod';
import type { DeepReadonly, Lot } from '../state/state.ts';
import type { SeatView } from '../state/view.ts';
import { command, type Refusal, refuse } from './command.ts';
import { kUsd, madeId } from './support/fields.ts';
import { cashOf, hasModule, noModule, unknownThing } from './support/lookup.ts';

const schema = z.strictObject({
  kind: z.literal('bidForAssets'),
  lot: madeId.describe('Lot of a failed company’s estate.'),
  amount: kUsd(1).describe('Sealed bid, kUSD: paid if it is the highest.'),
});

/** Bids for a part of what a failed company left; sealed bids are opened when the quarter resolves (F3). */
export const bidForAssets = command({
  kind: 'bidForAssets',
  schema,
  check(view, { lot: id, amount }): Refusal | null {
    const { own } = view;
    if (own.status !== 'active' || own.finance.emergencyDebt > 0) return refuse('distress');
    const lot = findLot(view, id);
    if (lot === undefined) return unknownThing('lot', id);
    if (lot.status !== 'open') return refuse('notOpen');
    if (amount < lot.reserve) return refuse('tooSmall', { minimum: lot.reserve, unit: 'kUSD' });
    const other = useless(view, lot);
    if (other !== null) return other;
    const cash = cashOf(view) - standingBids(view, id);
    return amount > cash ? refuse('notEnoughCash', { cost: amount, cash: Math.max(0, cash) }) : null;
  },
  cost: { later: (_view, { amount }) => amount },
  apply(work, company, { lot: id, amount }): void {
    const bidder = work.scenario.companies[company]?.id;
    if (bidder === undefined) return;
    for (const estate of work.state.estates) {
      const lot = estate.lots.find((one) => one.id === id);
      if (lot === undefined) continue;
      lot.bids = [...lot.bids.filter((bid) => bid.bidder !== bidder), { bidder, amount }];
    }
  },
});

/** A lot of any estate, with the seat's own bid only. */
function findLot(view: SeatView, id: string): DeepReadonly<Lot> | undefined {
  for (const estate of view.estates) {
    const lot = estate.lots.find((one) => one.id === id);
    if (lot !== undefined && estate.status === 'open') return lot;
  }
  return undefined;
}

/** What the seat has bid for other lots already, kUSD: all of them may win. */
function standingBids(view: SeatView, but: string): number {
  let total = 0;
  for (const estate of view.estates)
    for (const lot of estate.lots)
      if (lot.id !== but) for (const bid of lot.bids) if (bid.bidder === view.seat) total += bid.amount;
  return total;
}

/** Contracts need a cloud that delivers them, models a lab; nobody can own himself or be his own customer. */
function useless(view: SeatView, { what }: DeepReadonly<Lot>): Refusal | null {
  if (what.kind === 'contract' && !hasModule(view, 'cloud')) return noModule('cloud');
  if (what.kind === 'contract' && what.tenant === view.seat) return refuse('sameParty');
  if (what.kind === 'model' && !hasModule(view, 'lab')) return noModule('lab');
  if (what.kind === 'stake' && what.company === view.seat) return refuse('sameParty');
  return null;
}
