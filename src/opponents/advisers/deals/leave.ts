import {
  type Command,
  commandCost,
  computeBill,
  discountFactor,
  type SeatView,
  wantedH100e,
} from '../../../engine/index.ts';
import { contractLoad } from '../../reading/contracts.ts';
import { needAt, ownedAndComing } from '../../reading/need.ts';
import type { Advise } from '../adviser.ts';

/** Runway below which contracts are looked at, quarters, and compute beside the need that is too much. */
const SHORT = 3;
const TOO_MUCH = 1.3;
/** Quarters of its bill that leaving may cost at most. */
const DEAREST = 3;

/** A tenant that runs out of money leaves the contract whose compute it does not need (A5). */
export const leave: Advise = (view, doctrine, budget) => {
  if (budget.runway >= SHORT) return [];
  const next = view.quarter + 1;
  const have = ownedAndComing(view).owned + contractLoad(view, next).rented;
  if (have < TOO_MUCH * needAt(view, doctrine, 4).total) return [];
  const dear = view.agreements
    .filter((one) => one.status === 'active' && billOf(view, one, next) > 0)
    .map((one) => ({ id: one.id, bill: billOf(view, one, next), command: cancel(one.id) }))
    .filter(({ bill, command }) => commandCost(view, command).now < DEAREST * bill)
    .sort((a, b) => b.bill - a.bill || (a.id < b.id ? -1 : 1))[0];
  return dear === undefined ? [] : [dear.command];
};

const cancel = (agreement: string): Command => ({ kind: 'cancelAgreement', agreement });

/** What the seat pays for compute under an agreement in a quarter, kUSD. */
function billOf(
  view: SeatView,
  { proposer, counterparty, terms }: SeatView['agreements'][number],
  quarter: number,
): number {
  if (proposer !== view.seat && counterparty !== view.seat) return 0;
  let bill = 0;
  for (const clause of terms.clauses)
    if (clause.kind === 'compute' && clause.provider !== view.seat)
      bill += computeBill(clause, wantedH100e(clause, quarter), discountFactor(terms));
  return bill;
}
