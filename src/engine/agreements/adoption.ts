import { book, companyIndexOf, type Work } from '../quarter/work.ts';
import type { Agreement, DeepReadonly } from '../state/state.ts';
import type { AdoptionClause, AgreementTerms } from './clauses.ts';
import { PORTING_KUSD_PER_H100E } from './constants.ts';

/** What it costs a tenant to move its work to a chip family, kUSD (S5): more the less mature the family is. */
function portingCost(terms: AgreementTerms, clause: AdoptionClause, maturity: number): number {
  return Math.max(0, 1 - maturity) * clause.share * rentedVolume(terms) * PORTING_KUSD_PER_H100E;
}

/** H100e at full ramp that the compute clauses of some terms add up to. */
export function rentedVolume(terms: AgreementTerms): number {
  let total = 0;
  for (const clause of terms.clauses) if (clause.kind === 'compute') total += clause.h100e;
  return total;
}

/** The tenants of a new agreement start to port their work, and pay for it (S5). */
export function startPorting(work: Work, agreement: Agreement): void {
  for (const clause of agreement.terms.clauses) {
    if (clause.kind !== 'adoption') continue;
    const family = work.index.family.get(clause.family);
    if (family === undefined) continue;
    const cost = portingCost(agreement.terms, clause, work.state.maturity[family] ?? 0);
    book(work, companyIndexOf(work, clause.tenant), 'software', cost, agreement.id);
  }
}

/** H100e that tenants ran on each chip family under adoption clauses in the last quarter (S5), by family. */
export function adoptedCompute(
  agreements: readonly DeepReadonly<Agreement>[],
  families: ReadonlyMap<string, number>,
): number[] {
  const row = new Array<number>(families.size).fill(0);
  for (const agreement of agreements) {
    if (agreement.status !== 'active') continue;
    for (const clause of agreement.terms.clauses) {
      const family = clause.kind === 'adoption' ? families.get(clause.family) : undefined;
      if (clause.kind === 'adoption' && family !== undefined)
        row[family] = (row[family] ?? 0) + clause.share * deliveredTo(agreement);
    }
  }
  return row;
}

function deliveredTo(agreement: DeepReadonly<Agreement>): number {
  let total = 0;
  agreement.terms.clauses.forEach((clause, i) => {
    if (clause.kind === 'compute') total += agreement.progress[i]?.delivered ?? 0;
  });
  return total;
}
