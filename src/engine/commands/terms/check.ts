import type { AgreementTerms, Clause } from '../../agreements/clauses.ts';
import { exclusivityAgainst } from '../../agreements/exclusivity.ts';
import { otherParty, type Parties } from '../../agreements/parties.ts';
import { sameSubject } from '../../agreements/sameSubject.ts';
import type { SeatView } from '../../state/view.ts';
import { type Refusal, refuse } from '../command.ts';
import { cashOf } from '../support/lookup.ts';
import { clauseProblem } from './clauseProblem.ts';
import type { ClauseProblem } from './problems.ts';

/**
 * Why terms can't be offered or accepted now (A1): each clause by itself, then promises to others, then the money
 * that the seat would owe at once. Null when they can.
 */
export function termsRefusal(view: SeatView, parties: Parties, terms: AgreementTerms): Refusal | null {
  const context = { view, parties, terms };
  for (const [i, clause] of terms.clauses.entries()) {
    const problem = clauseProblem(context, clause) ?? repetition(terms, i, clause);
    if (problem !== null) return refuse('badClause', { clause: i + 1, reason: problem });
  }
  return exclusivityRefusal(view, parties, terms) ?? moneyRefusal(view, terms);
}

/**
 * The same for changed terms of an agreement in force, by what would be left of them; nothing left is no agreement (A5).
 */
export function changedTermsRefusal(
  view: SeatView,
  parties: Parties,
  left: AgreementTerms | null,
): Refusal | null {
  return left === null ? refuse('nothingLeft') : termsRefusal(view, parties, left);
}

/** Two clauses that say the same thing twice, or shares that exceed the whole. */
function repetition(terms: AgreementTerms, place: number, clause: Clause): ClauseProblem | null {
  const before = terms.clauses.slice(0, place);
  if (clause.kind === 'adoption') return sharesProblem([...before, clause]);
  if (clause.kind === 'compute' || clause.kind === 'chipSupply') return null;
  return before.some((other) => sameSubject(other, clause)) ? 'repeated' : null;
}

function sharesProblem(clauses: readonly Clause[]): ClauseProblem | null {
  const total = clauses.reduce((all, c) => (c.kind === 'adoption' ? all + c.share : all), 0);
  return total > 1 ? 'sharesTooHigh' : null;
}

/** A1: a party that promised not to buy compute from, or sell equity to, others keeps its promise. */
function exclusivityRefusal(view: SeatView, parties: Parties, terms: AgreementTerms): Refusal | null {
  for (const clause of terms.clauses) {
    if (clause.kind !== 'compute' && clause.kind !== 'equity') continue;
    const seller = clause.kind === 'compute' ? clause.provider : clause.investor;
    const bound = otherParty(parties, seller);
    const bond = exclusivityAgainst(view.agreements, bound, seller, view.quarter, clause.kind);
    if (bond !== null) return refuse('exclusive', { company: bond.holder });
  }
  return null;
}

/** Money that the seat owes on signing, kUSD: tranches that are due by today's date; none by a letter. */
export function dueOnSigning(view: SeatView, terms: AgreementTerms): number {
  if (terms.letter === true) return 0;
  let due = 0;
  for (const clause of terms.clauses) {
    if (clause.kind !== 'equity' || clause.investor !== view.seat) continue;
    for (const { amount, condition } of clause.tranches) {
      if (condition.kind === 'date' && condition.quarter <= view.quarter) due += amount;
    }
  }
  return due;
}

function moneyRefusal(view: SeatView, terms: AgreementTerms): Refusal | null {
  const cost = dueOnSigning(view, terms);
  const cash = cashOf(view);
  return cost > 0 && cost > cash ? refuse('notEnoughCash', { cost, cash }) : null;
}
