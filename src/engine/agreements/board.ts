import { companyIndexOf, type Work } from '../quarter/work.ts';
import { noteConduct } from '../regulation/conduct.ts';
import type { ScenarioDefinition } from '../state/definition.ts';
import type { CompanyId } from '../state/ids.ts';
import type { Agreement, DeepReadonly } from '../state/state.ts';
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

/** R1: authorities look at who sits on whose board: the holder is watched a little more each quarter. */
export function noteBoards(work: Work): void {
  const { termQuarters, scrutiny } = work.scenario.parameters.agreements.board;
  eachSeat(work.state.agreements, work.state.quarter, termQuarters, (holder) => {
    noteConduct(work, companyIndexOf(work, holder), 'boardSeats', scrutiny);
  });
}
