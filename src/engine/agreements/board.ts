import { at } from '../math/numbers.ts';
import type { ScenarioIndex } from '../state/compile.ts';
import type { ScenarioDefinition } from '../state/definition.ts';
import type { CompanyId } from '../state/ids.ts';
import type { Agreement, DeepReadonly, GameState } from '../state/state.ts';
import { otherParty } from './parties.ts';

/** Calls back for every seat on a board that is held in a quarter (A1). */
function eachSeat(
  agreements: readonly DeepReadonly<Agreement>[],
  quarter: number,
  termQuarters: number,
  visit: (holder: CompanyId, company: CompanyId) => void,
): void {
  for (const agreement of agreements) {
    if (agreement.status !== 'active' || quarter >= agreement.signed + termQuarters) continue;
    for (const clause of agreement.terms.clauses)
      if (clause.kind === 'boardSeat') visit(clause.holder, otherParty(agreement, clause.holder));
  }
}

/** Companies on whose boards `holder` sits: it knows their books as its own (A1, I1). */
export function boardsOf(
  agreements: readonly DeepReadonly<Agreement>[],
  holder: CompanyId,
  quarter: number,
  { parameters }: ScenarioDefinition,
): ReadonlySet<CompanyId> {
  const boards = new Set<CompanyId>();
  eachSeat(agreements, quarter, parameters.agreements.board.termQuarters, (who, company) => {
    if (who === holder) boards.add(company);
  });
  return boards;
}

/** Whether an agreement in force gives `holder` a seat on the other party's board in a quarter. */
export function sitsIn(
  { status, signed, terms }: DeepReadonly<Agreement>,
  holder: CompanyId,
  quarter: number,
  termQuarters: number,
): boolean {
  if (status !== 'active' || quarter >= signed + termQuarters) return false;
  for (const clause of terms.clauses)
    if (clause.kind === 'boardSeat' && clause.holder === holder) return true;
  return false;
}

/** R1: scrutiny that each company gains in a quarter by the boards on which it sits; by company index. */
export function boardScrutiny(
  scenario: ScenarioDefinition,
  index: Pick<ScenarioIndex, 'company'>,
  state: Pick<GameState, 'agreements' | 'quarter'>,
): number[] {
  const { termQuarters, scrutiny } = scenario.parameters.agreements.board;
  const gained = scenario.companies.map(() => 0);
  eachSeat(state.agreements, state.quarter, termQuarters, (holder) => {
    const place = index.company.get(holder) ?? -1;
    gained[place] = at(gained, place) + scrutiny;
  });
  return gained;
}
