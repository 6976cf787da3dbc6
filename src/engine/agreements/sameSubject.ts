import type { DeepReadonly } from '../state/state.ts';
import type { Clause } from './clauses.ts';
import { namedParty } from './parties.ts';

/** Whether two clauses are about the same thing: kind, who is named, and which chip, family, shop or promise. */
export function sameSubject(a: DeepReadonly<Clause>, b: DeepReadonly<Clause>): boolean {
  if (a.kind !== b.kind || namedParty(a) !== namedParty(b)) return false;
  if (a.kind === 'exclusivity' && b.kind === 'exclusivity') return a.scope === b.scope;
  if (a.kind === 'commerce' && b.kind === 'commerce') return a.merchant === b.merchant;
  if (a.kind === 'adoption' && b.kind === 'adoption') return a.family === b.family;
  if (a.kind === 'chipSupply' && b.kind === 'chipSupply') return a.chip === b.chip;
  return true;
}

/**
 * For each clause of a changed paper the place of the clause that it continues, −1 for a new one: the first of the same
 * subject that nothing before it continues.
 */
export function continuedClauses(
  before: readonly DeepReadonly<Clause>[],
  after: readonly DeepReadonly<Clause>[],
): number[] {
  const places: number[] = [];
  for (const clause of after)
    places.push(before.findIndex((old, i) => !places.includes(i) && sameSubject(old, clause)));
  return places;
}
