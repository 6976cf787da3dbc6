import { computeBill, discountFactor, type SeatView, wantedH100e } from '../../engine/index.ts';
import { remembering } from './remember.ts';

/** Compute contracts in force of the seat, both ways, in one quarter. */
export interface ContractLoad {
  /** H100e that the seat delivers, and what it earns with them, kUSD. */
  readonly sold: number;
  readonly income: number;
  /** H100e that the seat rents, and what it pays for them, kUSD. */
  readonly rented: number;
  readonly bill: number;
}

/** Loads by quarter that were added up already for a seat and a list of agreements: advisers ask again and again. */
const loadsOf = remembering(
  (view: SeatView) => [view.agreements, view.seat],
  (): Map<number, ContractLoad> => new Map(),
);

/** What the seat's compute contracts call for in quarter `quarter` (D6). */
export function contractLoad(view: SeatView, quarter: number): ContractLoad {
  const loads = loadsOf(view);
  const found = loads.get(quarter) ?? addUp(view, quarter);
  loads.set(quarter, found);
  return found;
}

function addUp(view: SeatView, quarter: number): ContractLoad {
  const load = { sold: 0, income: 0, rented: 0, bill: 0 };
  for (const { status, proposer, counterparty, terms } of view.agreements) {
    if (status !== 'active' || (proposer !== view.seat && counterparty !== view.seat)) continue;
    const factor = discountFactor(terms);
    for (const clause of terms.clauses) {
      if (clause.kind !== 'compute') continue;
      const h100e = wantedH100e(clause, quarter);
      const price = computeBill(clause, h100e, factor);
      if (clause.provider === view.seat) {
        load.sold += h100e;
        load.income += price;
      } else {
        load.rented += h100e;
        load.bill += price;
      }
    }
  }
  return load;
}

/** Tranches by date that the seat has promised to pay within some quarters, kUSD (A2). */
export function promisedTranches(view: SeatView, quarters: number): number {
  let due = 0;
  for (const { status, terms, progress } of view.agreements) {
    if (status !== 'active') continue;
    terms.clauses.forEach((clause, i) => {
      if (clause.kind !== 'equity' || clause.investor !== view.seat) return;
      clause.tranches.forEach(({ amount, condition }, t) => {
        const open = progress[i]?.paid[t] !== true;
        // Money under a condition is kept ready in part: it may never be called.
        const likely = condition.kind !== 'date' ? 0.3 : condition.quarter <= view.quarter + quarters ? 1 : 0;
        if (open) due += amount * likely;
      });
    });
  }
  return due;
}

/** H100e that a company has promised to its tenants in a quarter: contracts are public (I1, D6). */
export function promisedBy(view: SeatView, provider: SeatView['seat'], quarter: number): number {
  let promised = 0;
  for (const { status, terms } of view.agreements) {
    if (status !== 'active') continue;
    for (const clause of terms.clauses)
      if (clause.kind === 'compute' && clause.provider === provider) promised += wantedH100e(clause, quarter);
  }
  return promised;
}
