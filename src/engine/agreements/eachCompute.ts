import type { Agreement, ClauseProgress } from '../state/state.ts';
import type { ComputeClause } from './clauses.ts';

/** Calls back for every compute clause of every active agreement. */
export function eachCompute(
  agreements: readonly Agreement[],
  visit: (agreement: Agreement, clause: ComputeClause, progress: ClauseProgress) => void,
): void {
  for (const agreement of agreements) {
    if (agreement.status !== 'active') continue;
    const { clauses } = agreement.terms;
    for (let i = 0; i < clauses.length; i++) {
      const clause = clauses[i];
      const progress = agreement.progress[i];
      if (clause?.kind === 'compute' && progress !== undefined) visit(agreement, clause, progress);
    }
  }
}
