import {
  believe,
  type Command,
  type Doctrine,
  type GameState,
  playOn,
  type SeatView,
  viewFor,
} from '../../engine/index.ts';
import { chance } from '../chance.ts';
import { meet } from '../meeting.ts';
import { reflexes, reflexOf } from '../reflex/reflexes.ts';
import { worthOf } from './worth.ts';

/** A plan that is tried out. */
export interface Plan {
  /** What is done at once. */
  readonly first: readonly Command[];
  /** By which doctrine the company is led from then on, and by which the outcome is judged. */
  readonly doctrine: Doctrine;
  readonly judge: Doctrine;
  /** How far it is played on. */
  readonly quarters: number;
}

/** Quarters between two meetings of advisers in a world that is only imagined; in between the company goes on by reflex. */
const MEETING_EVERY = 2;
/** Part of the quarters whose ends count: what a plan costs at first matters less than where it leads. */
const COUNTED = 0.5;
const LARGEST_SEED = 2_147_483_647;

/** Worlds that a seat believes in this quarter: drawn once, so that all plans are tried in the same (I1, T4). */
export function believedWorlds(view: SeatView, samples: number): readonly GameState[] {
  return Array.from({ length: samples }, (_, k) =>
    believe(view, Math.floor(chance(view.quarter, view.seat, `world ${k}`) * LARGEST_SEED)),
  );
}

/**
 * One rollout: what a plan is worth in a believed world, in points of the doctrine that judges (O2). The rivals go on by
 * reflex; the own company does what the plan says at once, and its advisers meet again every other quarter.
 */
export function worthInWorld(view: SeatView, world: GameState, plan: Plan): number {
  const { scenario, seat, seatIndex } = view;
  const from = Math.ceil(plan.quarters * (1 - COUNTED));
  let sum = 0;
  let count = 0;
  const ownAt = (state: GameState, played: number): readonly Command[] => {
    if (played === 0) return plan.first;
    if (played % MEETING_EVERY > 0) return reflexOf(scenario, state, seat);
    return meet(viewFor(scenario, state, seat), plan.doctrine);
  };
  const end = playOn(scenario, world, {
    quarters: plan.quarters,
    commandsFor: (state, played) => ({
      ...reflexes(scenario, state, seat),
      [seat]: ownAt(state, played),
    }),
    onQuarter: (played, state) => {
      if (played < from) return true;
      sum += worthOf(state, seatIndex, plan.judge);
      count += 1;
      return true;
    },
  });
  return count > 0 ? sum / count : worthOf(end, seatIndex, plan.judge);
}
