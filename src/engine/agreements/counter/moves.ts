import type { CompanyId } from '../../state/ids.ts';
import type { SeatView } from '../../state/view.ts';
import { type AgreementTerms, type Clause, withClauses } from '../clauses.ts';
import { CLAUSE_MOVES } from './clauseMoves.ts';

/** What a move needs to know: who asks, and what the other side is worth. */
export interface Asking {
  readonly view: SeatView;
  readonly from: CompanyId;
  /** Public or estimated value of both sides, kUSD. */
  readonly ownValue: number;
  readonly partnerValue: number;
  /** Clauses that may still be changed. */
  readonly isOpen: (clause: Clause) => boolean;
}

/**
 * One way to ask for better terms, by clauses of one kind. `step` runs from 0 (as offered) to 1 (as far as one can decently
 * ask); a clause is returned as it is where the move does not touch it, and null where it is struck out.
 */
export interface ClauseMove<Kind extends Clause['kind']> {
  readonly kind: Kind;
  change(clause: Extract<Clause, { kind: Kind }>, step: number, asking: Asking): Clause | null;
}

/** The same in a list of moves: the clause that it gets is always of its own kind. */
export interface AnyClauseMove {
  readonly kind: Clause['kind'];
  change(clause: Clause, step: number, asking: Asking): Clause | null;
}

/** A move over whole terms; null where it changes nothing. */
export type Move = (terms: AgreementTerms, step: number, asking: Asking) => AgreementTerms | null;

/** A move over whole terms that changes every clause of its kind that may be changed. */
const onClauses =
  ({ kind, change }: AnyClauseMove): Move =>
  (terms, step, asking) => {
    let clauses: Clause[] | null = null;
    for (let k = 0; k < terms.clauses.length; k++) {
      const clause = terms.clauses[k];
      if (clause === undefined) continue;
      const next = clause.kind === kind && asking.isOpen(clause) ? change(clause, step, asking) : clause;
      // Most moves touch no clause of most terms: only those that do make a list.
      if (clauses === null && next !== clause) clauses = terms.clauses.slice(0, k);
      if (clauses !== null && next !== null) clauses.push(next);
    }
    return clauses !== null && clauses.length > 0 ? withClauses(terms, clauses) : null;
  };

/** Half the fee for leaving at the most. */
const easierExit: Move = (terms, step) => {
  const cancellationFee = Math.round(terms.cancellationFee * (1 - 0.5 * step) * 100) / 100;
  return cancellationFee === terms.cancellationFee ? null : { ...terms, cancellationFee };
};

/** Every way to ask for better terms; the search keeps those that help. */
export const MOVES: readonly Move[] = [...CLAUSE_MOVES.map(onClauses), easierExit];
