import {
  appraisePaper,
  type Clause,
  type Command,
  discountFactor,
  isParty,
  marketPrice,
  otherParty,
  type SeatView,
} from '../../../engine/index.ts';
import { chance } from '../../chance.ts';
import type { Advise } from '../adviser.ts';
import { writable } from '../answers.ts';
import { isTalking } from './table.ts';

type Standing = SeatView['agreements'][number];
type ComputeClause = Extract<Clause, { kind: 'compute' }>;

/**
 * How far a price may be from the market's before somebody asks for other terms, and what part of that is asked for: nearly all,
 * since the other side answers with what it would give, and never with more than it was asked for (A3).
 */
const FAR = 1.3;
const PART = 0.9;
/** What is offered in return: quarters more of the contract. */
const LONGER = 4;
/** Longest delivery that a contract may have, quarters. */
const LONGEST = 40;
/** Quarters between two tries with the same agreement, and quarters that a contract is left alone after signing. */
const PAUSE = 6;

/**
 * A contract whose price is far from the market's is talked about again (A5): the side that suffers asks for nearly
 * all of the difference, and gives a longer term for it.
 */
export const renegotiation: Advise = (view, doctrine, budget) => {
  if (chance(view.quarter, view.seat, 'renegotiate') > 0.3 + 0.4 * doctrine.risk) return [];
  const inNeed = budget.runway < 8;
  const far = inNeed ? 0.85 * FAR : FAR;
  for (const one of view.agreements) {
    if (one.status !== 'active' || !isParty(one, view.seat) || !isDue(view, one)) continue;
    const proposal = proposalFor(view, one, far);
    if (proposal !== null) return [proposal];
  }
  return [];
};

function isDue(view: SeatView, one: Standing): boolean {
  const last = one.renegotiated ?? one.signed;
  if (view.quarter - last < PAUSE || isTalking(view, otherParty(one, view.seat))) return false;
  return !view.offers.some(
    (offer) => offer.subject?.kind === 'renegotiation' && offer.subject.agreement === one.id,
  );
}

function proposalFor(view: SeatView, standing: Standing, far: number): Command | null {
  const factor = discountFactor(standing.terms);
  let changed = false;
  const clauses = standing.terms.clauses.map((clause) => {
    if (clause.kind !== 'compute' || clause.start + clause.quarters <= view.quarter + 4) return clause;
    const next = fairer(view, clause, factor, far);
    if (next !== clause) changed = true;
    return next;
  });
  if (!changed) return null;
  const terms = { ...standing.terms, clauses };
  const subject = { kind: 'renegotiation' as const, agreement: standing.id };
  // Nobody asks for terms that are worse for himself.
  const own = appraisePaper(view, { terms, proposer: otherParty(standing, view.seat), subject }).total;
  return own > 0 ? { kind: 'renegotiate', agreement: standing.id, terms: writable(terms) } : null;
}

/** The clause with most of the distance to the market taken off, when the seat is the one that suffers by it. */
function fairer(view: SeatView, clause: ComputeClause, factor: number, far: number): ComputeClause {
  const market = marketPrice(view, clause.region ?? null);
  const price = clause.pricePerHour * factor;
  const sells = clause.provider === view.seat;
  const isFar = sells ? price * far < market : price > far * market;
  if (!isFar || factor <= 0) return clause;
  const asked = (price + PART * (market - price)) / factor;
  return {
    ...clause,
    pricePerHour: Math.max(0.05, Math.round(asked * 100) / 100),
    quarters: Math.min(LONGEST, clause.quarters + LONGER),
  };
}
