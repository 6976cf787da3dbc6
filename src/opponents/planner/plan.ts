import type { Command, Difficulty, Doctrine, SeatView } from '../../engine/index.ts';
import { meet } from '../meeting.ts';
import { definitionOf } from '../reading/company.ts';
import { believedWorlds, worthInWorld } from './rollout.ts';
import { bent, stancesFor } from './stances.ts';

/** Points by which an idea has to be better than going on without it. */
const MARGIN = 0.1;

/** Whether the company holds its planning meeting this quarter: seats take turns. */
export function plansNow(view: SeatView, { planning }: Pick<Difficulty, 'planning'>): boolean {
  const { candidates, quarters, every } = planning;
  if (candidates < 2 || quarters < 1) return false;
  return (view.quarter + view.seatIndex) % Math.max(1, every) === 0;
}

/**
 * The doctrine as the best stances bend it: one idea after the other is tried on top of what has proved good so far, each in
 * the same worlds that the seat believes in (I1). It takes at most `candidates` × `samples` rollouts of `quarters` quarters.
 * The same view always leads to the same plan (T4).
 *
 * @param tryOut one rollout
 */
export function planned(
  view: SeatView,
  doctrine: Doctrine,
  { planning }: Pick<Difficulty, 'planning'>,
  tryOut: typeof worthInWorld = worthInWorld,
): Doctrine {
  const quarters = Math.min(planning.quarters, view.scenario.quarters - view.quarter);
  const worlds = believedWorlds(view, Math.max(1, planning.samples));
  const worthOf = (led: Doctrine, first: readonly Command[]): number => {
    const plan = { doctrine: led, first, judge: doctrine, quarters };
    return worlds.reduce((sum, world) => sum + tryOut(view, world, plan), 0) / worlds.length;
  };
  let best = doctrine;
  let commands = meet(view, doctrine);
  let most = worthOf(best, commands);
  for (const stance of stancesFor(definitionOf(view)).slice(0, planning.candidates - 1)) {
    const led = bent(best, stance);
    const first = meet(view, led);
    if (isSame(first, commands)) continue;
    const worth = worthOf(led, first);
    if (worth < most + MARGIN) continue;
    best = led;
    commands = first;
    most = worth;
  }
  return best;
}

/** What changes nothing now need not be decided now: there is another meeting before it does. */
function isSame(one: readonly Command[], other: readonly Command[]): boolean {
  return one.length === other.length && JSON.stringify(one) === JSON.stringify(other);
}
