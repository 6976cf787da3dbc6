import type { Agreement, DeepReadonly } from '../state/state.ts';
import type { AgreementTerms, Clause } from './clauses.ts';
import { continuedClauses } from './sameSubject.ts';

/** What is left of an agreement in force from a quarter on, as a paper that begins then (A5). Null when nothing is. */
export function remainingTerms(agreement: DeepReadonly<Agreement>, quarter: number): AgreementTerms | null {
  return remainingOf(agreement, agreement.terms, quarter);
}

/** The same for changed terms of that agreement: what continues an old clause counts from where that one stands. */
export function remainingOf(
  agreement: DeepReadonly<Agreement>,
  terms: AgreementTerms,
  quarter: number,
): AgreementTerms | null {
  const before = continuedClauses(agreement.terms.clauses, terms.clauses);
  const clauses: Clause[] = [];
  terms.clauses.forEach((clause, i) => {
    const paid = agreement.progress[before[i] ?? -1]?.paid ?? [];
    const left = whatIsLeft(clause, agreement.signed, quarter, paid);
    if (left !== null) clauses.push(left);
  });
  return clauses.length === 0 ? null : { ...terms, clauses };
}

function whatIsLeft(
  clause: Clause,
  signed: number,
  quarter: number,
  paid: readonly boolean[],
): Clause | null {
  switch (clause.kind) {
    case 'equity': {
      const tranches = clause.tranches.filter((_, t) => paid[t] !== true);
      return tranches.length === 0 ? null : { ...clause, tranches };
    }
    case 'compute': {
      const gone = Math.max(0, quarter - clause.start);
      if (gone >= clause.quarters) return null;
      const start = clause.start + gone;
      return { ...clause, start, quarters: clause.quarters - gone, ramp: Math.max(0, clause.ramp - gone) };
    }
    case 'chipSupply':
    case 'revenueShare':
    case 'exclusivity': {
      const left = signed + clause.quarters - Math.max(quarter, signed);
      return left <= 0 ? null : { ...clause, quarters: left };
    }
    case 'commerce': {
      if (clause.quarters === undefined) return clause;
      const left = signed + clause.quarters - Math.max(quarter, signed);
      return left <= 0 ? null : { ...clause, quarters: left };
    }
    default:
      return clause;
  }
}
