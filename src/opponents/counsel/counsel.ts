import type { Command, Doctrine, SeatView } from '../../engine/index.ts';
import { budgetOf } from '../budget.ts';
import { doctrineOf } from '../leaders.ts';
import { meet } from '../meeting.ts';
import { definitionOf } from '../reading/company.ts';
import { addAll, openDraft } from '../staging/draft.ts';
import { bundlesOf } from './bundles.ts';
import type { Purpose } from './purposes.ts';
import { groundsOf, isShort, type Reason, reasonOf } from './reasons.ts';

/** What one might do for one purpose: decisions that belong together, in their order. */
export interface Proposal {
  readonly purpose: Purpose;
  readonly commands: readonly Command[];
  /** Whether something runs out or lapses if nothing is done. */
  readonly isUrgent: boolean;
  readonly reason: Reason;
}

/**
 * What the members of a board would propose in a seat, by purpose: the meeting of {@link meet} with everybody heard, by the
 * doctrine that the scenario gives the company, in bundles each of which can be done by itself.
 */
export function counsel(view: SeatView): readonly Proposal[] {
  if (view.status === 'finished' || view.own.status === 'failed') return [];
  const doctrine = doctrineOf(view.scenario, definitionOf(view).doctrine);
  const grounds = groundsOf(view, doctrine, budgetOf(view, doctrine));
  return bundlesOf(meet(view, doctrine), isShort(grounds)).flatMap(({ purpose, commands: together }) => {
    const commands = allowedAlone(view, together, doctrine);
    if (commands.length === 0) return [];
    const reason = reasonOf(purpose, commands, grounds);
    return [{ purpose, commands, reason, isUrgent: reason.code === 'runway' || reason.code === 'waits' }];
  });
}

/** A bundle as it would be allowed without the others. */
function allowedAlone(view: SeatView, commands: readonly Command[], doctrine: Doctrine): readonly Command[] {
  const draft = openDraft(view);
  addAll(draft, commands, doctrine);
  return draft.commands;
}
