import type { ClauseProgress } from '../state/state.ts';
import type { Clause } from './clauses.ts';

/** Progress of a clause on which nothing has happened yet. */
export function openingProgress(clause: Clause): ClauseProgress {
  const paid: boolean[] = [];
  if (clause.kind === 'equity') for (let k = 0; k < clause.tranches.length; k++) paid.push(false);
  return { paid, delivered: 0, recognised: 0 };
}
