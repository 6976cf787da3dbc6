import {
  type CompanyId,
  type Doctrine,
  type MutableState,
  type SeatView,
  viewFor,
} from '../../src/engine/index.ts';
import type { Advise } from '../../src/opponents/advisers/adviser.ts';
import { budgetOf } from '../../src/opponents/budget.ts';
import { doctrineOf } from '../../src/opponents/index.ts';
import { testGame, testScenario } from '../support/testGame.ts';
import { STRATO } from '../support/world/ids.ts';

/** What a seat of the small world sees at the start, after some changes of the state. */
export function viewOf(
  seat: CompanyId = STRATO,
  prepare: (state: MutableState) => void = () => {},
): SeatView {
  const { scenario, state } = testGame({ prepare });
  return viewFor(scenario, state, seat);
}

/** Changes one company of the state. */
export function change(seat: CompanyId, edit: (company: MutableState['companies'][number]) => void) {
  return (state: MutableState): void => {
    const company = state.companies.find((one) => one.id === seat);
    if (company === undefined) throw new Error(`no company ${seat}`);
    edit(company);
  };
}

/** The middle of the road. */
export const balanced: Doctrine = doctrineOf(testScenario(), 'balanced');

/** What one adviser proposes to a seat; parts of the budget and of the doctrine may be set. */
export function ask(
  advise: Advise,
  view: SeatView,
  changes: { doctrine?: Partial<Doctrine>; budget?: Partial<ReturnType<typeof budgetOf>> } = {},
) {
  const doctrine = { ...balanced, ...changes.doctrine };
  return advise(view, doctrine, { ...budgetOf(view, doctrine), ...changes.budget });
}
