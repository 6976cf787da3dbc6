import { at } from '../math/numbers.ts';
import type { ScenarioIndex } from '../state/compile.ts';
import type { GameState } from '../state/state.ts';
import { weight } from './appraisal/curve.ts';
import { otherParty } from './parties.ts';

/** A right of first refusal beside a full promise, as authorities see it. */
const FIRST_REFUSAL = 0.3;

/**
 * R1: how much exclusivity each company holds over others, by company index: 1 for a full promise of a partner as large as
 * the market's mean company; more of a larger partner, less of a small one or for a right of first refusal.
 */
export function exclusivityWeights(
  index: Pick<ScenarioIndex, 'company'>,
  state: Pick<GameState, 'agreements' | 'quarter' | 'companies'>,
): number[] {
  const held = state.companies.map(() => 0);
  let all = 0;
  for (const company of state.companies) all += Math.max(0, company.valuation.marketValue);
  const mean = all / Math.max(1, state.companies.length);
  for (const agreement of state.agreements) {
    if (agreement.status !== 'active') continue;
    for (const clause of agreement.terms.clauses) {
      if (clause.kind !== 'exclusivity' || state.quarter >= agreement.signed + clause.quarters) continue;
      const bound = state.companies[index.company.get(clause.bound) ?? -1];
      const holder = index.company.get(otherParty(agreement, clause.bound)) ?? -1;
      const size = 2 * weight(bound?.valuation.marketValue ?? 0, mean);
      held[holder] = at(held, holder) + size * (clause.strength === 'full' ? 1 : FIRST_REFUSAL);
    }
  }
  return held;
}
