import type { AgreementTerms, Clause, Tranche } from './clauses.ts';

/**
 * Terms as they are signed in a quarter (A3): an offer may have lain on the table since, and what it dated before then
 * begins now instead: tranches fall due at once, deliveries start at once and keep their length.
 */
export function startingNow(terms: AgreementTerms, quarter: number): AgreementTerms {
  if (!terms.clauses.some((clause) => isBehind(clause, quarter))) return terms;
  return { ...terms, clauses: terms.clauses.map((clause) => clauseFrom(clause, quarter)) };
}

function isBehind(clause: Clause, quarter: number): boolean {
  if (clause.kind === 'compute') return clause.start < quarter;
  return clause.kind === 'equity' && clause.tranches.some((tranche) => isOverdue(tranche, quarter));
}

function isOverdue({ condition }: Tranche, quarter: number): boolean {
  return condition.kind === 'date' && condition.quarter < quarter;
}

function clauseFrom(clause: Clause, quarter: number): Clause {
  if (clause.kind === 'compute') return { ...clause, start: Math.max(clause.start, quarter) };
  if (clause.kind !== 'equity') return clause;
  const tranches = clause.tranches.map(
    (tranche): Tranche =>
      isOverdue(tranche, quarter) ? { ...tranche, condition: { kind: 'date', quarter } } : tranche,
  );
  return { ...clause, tranches };
}
