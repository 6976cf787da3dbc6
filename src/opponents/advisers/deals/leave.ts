import {
  type Command,
  computeBill,
  type Doctrine,
  discountFactor,
  isParty,
  marketPrice,
  otherParty,
  paidNow,
  type SeatView,
  wantedH100e,
} from '../../../engine/index.ts';
import type { Budget } from '../../budget.ts';
import { definitionOf } from '../../reading/company.ts';
import { contractLoad } from '../../reading/contracts.ts';
import { needAt, ownedAndComing } from '../../reading/need.ts';
import type { Advise } from '../adviser.ts';
import { isTalking } from './table.ts';

type Standing = SeatView['agreements'][number];

/** Runway below which contracts are looked at, and below which one is left at once, quarters. */
const LOOK = 6;
const SHORT = 3;
/** Compute beside the need that is too much. */
const TOO_MUCH = 1.3;
/** Quarters of its bill that leaving may cost at most. */
const DEAREST = 3;
/** Part of the fee for leaving that is offered for an end by agreement. */
const BUY_OUT = 0.8;

/** Price over the market's from which a contract is looked at, and what leaving has to save, in fees. */
const DEAR = 1.4;
const WORTH_ASKING = 1.3;
const WORTH_LEAVING = 2.5;
/** Quarters over which a tenant reckons what other compute would cost. */
const RECKONED_QUARTERS = 8;

/**
 * A tenant whose money runs short and who does not need all its compute gets rid of the dearest contract (A5): first it asks
 * a lab that may need it, then it offers a price for an early end, and at last it leaves. So does one, money or not, whose
 * contract costs far more than the same compute does elsewhere by now.
 */
export const leave: Advise = (view, doctrine, budget) =>
  budget.runway < LOOK ? shed(view, doctrine, budget) : leaveDear(view);

/** Contracts far above the market, once they have been talked about: an end by agreement first, then without one. */
function leaveDear(view: SeatView): Command[] {
  for (const one of view.agreements) {
    if (one.status !== 'active' || !isParty(one, view.seat) || !hasTried(view, one, 'renegotiation'))
      continue;
    const cancel: Command = { kind: 'cancelAgreement', agreement: one.id };
    const fee = paidNow(view, cancel);
    const saved = savedWithout(view, one);
    if (saved < WORTH_ASKING * fee || saved <= 0) continue;
    const asked = buyOut(view, one, fee);
    if (asked.length > 0) return asked;
    if (hasTried(view, one, 'buyOut') && saved > WORTH_LEAVING * fee) return [cancel];
  }
  return [];
}

/** What the seat would save if it rented at the market's price instead, over two years at most, kUSD. */
function savedWithout(view: SeatView, one: Standing): number {
  const factor = discountFactor(one.terms);
  let saved = 0;
  for (const clause of one.terms.clauses) {
    if (clause.kind === 'equity' || clause.kind === 'boardSeat') return 0;
    if (clause.kind !== 'compute' || clause.provider === view.seat) continue;
    const market = marketPrice(view, clause.region ?? null);
    const price = clause.pricePerHour * factor;
    if (price < DEAR * market) return 0;
    const last = Math.min(clause.start + clause.quarters, view.quarter + RECKONED_QUARTERS);
    for (let quarter = view.quarter + 1; quarter < last; quarter++)
      saved += computeBill(clause, wantedH100e(clause, quarter), factor) * (1 - market / price);
  }
  return saved;
}

function shed(view: SeatView, doctrine: Doctrine, budget: Budget): Command[] {
  const next = view.quarter + 1;
  const have = ownedAndComing(view).owned + contractLoad(view, next).rented;
  if (have < TOO_MUCH * needAt(view, doctrine, 4).total) return [];
  const dear = view.agreements
    .filter((one) => one.status === 'active' && billOf(view, one, next) > 0)
    .map((one) => ({ one, bill: billOf(view, one, next) }))
    .sort((a, b) => b.bill - a.bill || (a.one.id < b.one.id ? -1 : 1))[0];
  if (dear === undefined) return [];
  const { one, bill } = dear;
  const cancel: Command = { kind: 'cancelAgreement', agreement: one.id };
  const fee = paidNow(view, cancel);
  if (budget.runway < SHORT) return fee < DEAREST * bill ? [cancel] : [];
  return sellOn(view, one) ?? buyOut(view, one, fee);
}

/** Asks for an early end, once: a fee saved, and no trust lost. */
function buyOut(view: SeatView, one: Standing, fee: number): Command[] {
  if (isTalking(view, otherParty(one, view.seat)) || hasTried(view, one, 'buyOut')) return [];
  return [{ kind: 'buyOut', agreement: one.id, price: Math.round(BUY_OUT * fee) }];
}

/** Offers the contract to a lab that is no party of it, for nothing: the bill is what it gets rid of. */
function sellOn(view: SeatView, one: Standing): Command[] | null {
  if (definitionOf(view).lab === undefined || hasTried(view, one, 'transfer')) return null;
  const taker = view.rivals
    .filter(({ id, status }) => status === 'active' && !isParty(one, id) && !isTalking(view, id))
    .filter(({ id }) => view.scenario.companies.find((company) => company.id === id)?.lab !== undefined)
    .sort((a, b) => b.relation + b.capability / 100 - (a.relation + a.capability / 100))[0];
  if (taker === undefined) return null;
  return [{ kind: 'transferAgreement', agreement: one.id, to: taker.id, price: 0 }];
}

function hasTried(view: SeatView, { id }: Standing, kind: 'transfer' | 'buyOut' | 'renegotiation'): boolean {
  return view.offers.some(
    ({ proposer, subject }) => proposer === view.seat && subject?.kind === kind && subject.agreement === id,
  );
}

/** What the seat pays for compute under an agreement in a quarter, kUSD. */
function billOf(view: SeatView, { proposer, counterparty, terms }: Standing, quarter: number): number {
  if (proposer !== view.seat && counterparty !== view.seat) return 0;
  let bill = 0;
  for (const clause of terms.clauses)
    if (clause.kind === 'compute' && clause.provider !== view.seat)
      bill += computeBill(clause, wantedH100e(clause, quarter), discountFactor(terms));
  return bill;
}
