import type { ClauseProgress } from '../state/state.ts';
import type { Clause } from './clauses.ts';

/** Progress of a clause on which nothing has happened yet. */
export function openingProgress(clause: Clause): ClauseProgress {
  return {
    paid: clause.kind === 'equity' ? clause.tranches.map(() => false) : [],
    delivered: 0,
    recognised: 0,
  };
}
