import { HOURS_PER_QUARTER } from '../market/demand.ts';
import { type AgreementTerms, type Clause, type ComputeClause, withClauses } from './clauses.ts';
import { discountFactor } from './schedule.ts';

/**
 * Terms in which the volume of every commitment of money is what the money buys at the agreed price (A1): a lower price
 * or a discount gives the tenant more compute, not a smaller bill. Commitments of volume stay as they are.
 */
export function settleVolumes(terms: AgreementTerms): AgreementTerms {
  if (!commitsMoney(terms)) return terms;
  const factor = Math.max(0.01, discountFactor(terms));
  return withClauses(
    terms,
    terms.clauses.map((clause) => settled(clause, factor)),
  );
}

function commitsMoney({ clauses }: AgreementTerms): boolean {
  for (const clause of clauses)
    if (clause.kind === 'compute' && clause.kUsdPerQuarter !== undefined) return true;
  return false;
}

function settled(clause: Clause, factor: number): Clause {
  if (clause.kind !== 'compute' || clause.kUsdPerQuarter === undefined) return clause;
  return { ...clause, h100e: volumeFor(clause, clause.kUsdPerQuarter, factor) };
}

/** Whole H100e that an amount of money buys for a quarter, at least one. */
export function volumeFor(
  { pricePerHour }: Pick<ComputeClause, 'pricePerHour'>,
  kUsd: number,
  factor = 1,
): number {
  return Math.max(1, Math.round((kUsd * 1000) / (HOURS_PER_QUARTER * pricePerHour * factor)));
}
