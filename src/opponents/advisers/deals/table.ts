import { type Clause, clamp, type SeatView } from '../../../engine/index.ts';

type Company = SeatView['seat'];

/** Quarters for which an asked question stays asked. */
const PAUSE = 3;

/** Whether the seat put such an offer to the company lately: nobody likes to be asked each quarter (A3). */
export function askedLately(view: SeatView, to: Company, kind: Clause['kind']): boolean {
  return view.offers.some(
    (offer) =>
      offer.proposer === view.seat &&
      offer.counterparty === to &&
      view.quarter - offer.made < PAUSE &&
      offer.terms.clauses.some((clause) => clause.kind === kind),
  );
}

/** Whether the two are talking already: an offer of one of them waits for an answer. */
export function isTalking(view: SeatView, to: Company): boolean {
  return view.offers.some((o) => o.status === 'open' && (o.proposer === to || o.counterparty === to));
}

/** Whether the two signed something in this meeting or in the last quarter. */
export function hasJustSigned(view: SeatView, to: Company): boolean {
  return view.offers.some(
    ({ status, proposer, counterparty, made }) =>
      status === 'signed' && (proposer === to || counterparty === to) && view.quarter - made <= 1,
  );
}

/** Quarters since the seat last signed something of a kind with a company; 99 for never. */
export function sinceDeal(view: SeatView, partner: Company, kind: Clause['kind']): number {
  let last = -99;
  for (const { proposer, counterparty, signed, terms } of view.agreements) {
    const both = [proposer, counterparty].includes(partner) && [proposer, counterparty].includes(view.seat);
    if (both && terms.clauses.some((clause) => clause.kind === kind)) last = Math.max(last, signed);
  }
  return last === -99 ? 99 : view.quarter - last;
}

/** No figure of a contract is larger. */
const LARGEST = 1e12;

/** A number with few digits, as people write it in a contract. */
export function plain(value: number): number {
  // An estimate that is no number is worth nothing: such a figure goes into no contract.
  const sane = clamp(value, 0, LARGEST);
  let unit = 1;
  while (sane / unit >= 1000) unit *= 10;
  return Math.floor(sane / unit) * unit;
}
