import { type Command, type GameState, type SeatView, viewFor } from '../../engine/index.ts';
import { doctrineOf } from '../leaders.ts';
import { meet } from '../meeting.ts';
import { definitionOf } from '../reading/company.ts';
import { reflexOf } from '../reflex/reflexes.ts';
import { leavingAside } from './bundles.ts';
import type { Proposal } from './counsel.ts';

/** Quarters between two meetings of the board in a world that is only imagined; in between it goes on by reflex. */
const MEETING_EVERY = 2;

/**
 * What a seat does in a quarter of an imagined world in which its board is followed in everything, or in everything but one
 * matter.
 *
 * @param played quarters that were played since the one that is being decided
 */
export function ledBy(
  { scenario, seat }: SeatView,
  state: GameState,
  played: number,
  without: Proposal | null,
): readonly Command[] {
  const decided = played % MEETING_EVERY > 0 ? reflexOf(scenario, state, seat) : met(state);
  return without === null ? decided : leavingAside(decided, without);

  function met(now: GameState): readonly Command[] {
    const view = viewFor(scenario, now, seat);
    if (view.status === 'finished' || view.own.status === 'failed') return [];
    return meet(view, doctrineOf(scenario, definitionOf(view).doctrine));
  }
}
