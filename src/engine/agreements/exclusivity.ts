import type { CompanyId } from '../state/ids.ts';
import type { Agreement, DeepReadonly } from '../state/state.ts';
import type { ExclusivityClause } from './clauses.ts';
import { isParty, otherParty } from './parties.ts';

/** A promise in force not to deal with others. */
export interface ExclusivityBond {
  readonly agreement: string;
  /** The party to whom it was promised. */
  readonly holder: CompanyId;
  readonly scope: ExclusivityClause['scope'];
  readonly strength: ExclusivityClause['strength'];
  /** First quarter in which it no longer binds. */
  readonly until: number;
}

/**
 * The promise that keeps `bound` from buying compute from, or selling equity to, `other` in a quarter; null when free.
 * A right of first refusal forbids nothing: ask for `strength: 'firstRefusal'` to find one (A1).
 */
export function exclusivityAgainst(
  agreements: readonly DeepReadonly<Agreement>[],
  bound: CompanyId,
  other: CompanyId,
  quarter: number,
  scope?: ExclusivityClause['scope'],
  strength: ExclusivityClause['strength'] = 'full',
): ExclusivityBond | null {
  for (const agreement of agreements) {
    if (agreement.status !== 'active' || !isParty(agreement, bound) || isParty(agreement, other)) continue;
    for (const clause of agreement.terms.clauses) {
      if (clause.kind !== 'exclusivity' || clause.bound !== bound || clause.strength !== strength) continue;
      const until = agreement.signed + clause.quarters;
      if (quarter >= until || (scope !== undefined && clause.scope !== scope)) continue;
      const holder = otherParty(agreement, bound);
      return { agreement: agreement.id, holder, scope: clause.scope, strength, until };
    }
  }
  return null;
}
