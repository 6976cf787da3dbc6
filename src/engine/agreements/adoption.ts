import { zeros } from '../math/numbers.ts';
import type { Agreement, DeepReadonly } from '../state/state.ts';

/** H100e that tenants ran on each chip family under adoption clauses in the last quarter (S5), by family. */
export function adoptedCompute(
  agreements: readonly DeepReadonly<Agreement>[],
  families: ReadonlyMap<string, number>,
): number[] {
  const row = zeros(families.size);
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

/** H100e that an agreement's compute clauses brought in the last quarter. */
export function deliveredTo(agreement: DeepReadonly<Pick<Agreement, 'terms' | 'progress'>>): number {
  let total = 0;
  agreement.terms.clauses.forEach((clause, i) => {
    if (clause.kind === 'compute') total += agreement.progress[i]?.delivered ?? 0;
  });
  return total;
}
