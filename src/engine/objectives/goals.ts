import type { Binding, World } from '../events/binding.ts';
import { holds } from '../events/conditions/index.ts';
import type { Goal, GoalLeaf } from '../state/definition/objectives.ts';
import type { LeafState } from '../state/objectiveState.ts';
import { nearness, nearnessOfFalse } from './nearness.ts';

/** Goals never change, so the leaves of those that are made of others are gathered once. */
const gathered = new WeakMap<Goal, readonly GoalLeaf[]>();

/** Leaves of a goal, in the order in which it names them. */
export function leavesOf(goal: Goal): readonly GoalLeaf[] {
  if (goal.kind !== 'all' && goal.kind !== 'any') return [goal];
  const known = gathered.get(goal);
  if (known !== undefined) return known;
  const leaves = goal.of.flatMap(leavesOf);
  gathered.set(goal, leaves);
  return leaves;
}

/** Whether a whole goal is met, failed or open, from what is remembered of its leaves. */
export function statusOfGoal(goal: Goal, leaves: readonly LeafState[]): LeafState['status'] {
  return statusFrom(goal, leaves, 0);
}

/** {@link statusOfGoal} of a part whose first leaf is number `first` of the whole. */
function statusFrom(goal: Goal, leaves: readonly LeafState[], first: number): LeafState['status'] {
  if (goal.kind !== 'all' && goal.kind !== 'any') return leaves[first]?.status ?? 'open';
  const [one, whole] = goal.kind === 'all' ? DECIDES_ALL : DECIDES_ANY;
  let place = first;
  let areWhole = true;
  for (const part of goal.of) {
    const status = statusFrom(part, leaves, place);
    if (status === one) return one;
    if (status !== whole) areWhole = false;
    place += leavesOf(part).length;
  }
  return areWhole ? whole : 'open';
}

/** What one part decides by itself, and what it takes all of them for. */
const DECIDES_ALL = ['failed', 'met'] as const;
const DECIDES_ANY = ['met', 'failed'] as const;

/** O1: what is remembered of a leaf after one more quarter; `world.quarter` is the one that has just ended. */
export function nextLeaf(
  world: World,
  seat: Binding,
  leaf: GoalLeaf,
  before: LeafState,
  last: number,
): LeafState {
  if (before.status !== 'open') return before;
  const isTrue = holds(world, seat, leaf.when);
  const run = isTrue ? before.run + 1 : 0;
  const status = statusOf(leaf, isTrue, run, world.quarter, last);
  return status === before.status && run === before.run ? before : { status, run };
}

function statusOf(
  leaf: GoalLeaf,
  isTrue: boolean,
  run: number,
  quarter: number,
  last: number,
): LeafState['status'] {
  switch (leaf.kind) {
    case 'reach':
      return isTrue ? 'met' : quarter >= Math.min(leaf.by, last) ? 'failed' : 'open';
    case 'hold':
      if (run >= leaf.quarters) return 'met';
      return Math.min(leaf.by, last) - quarter < leaf.quarters - run ? 'failed' : 'open';
    case 'end':
      return quarter < last ? 'open' : isTrue ? 'met' : 'failed';
    case 'never':
      return isTrue ? 'failed' : quarter >= Math.min(leaf.until, last) ? 'met' : 'open';
  }
}

/** How far a whole goal has come, 0–1: the mean of what all must be, the best of what any may. Only for showing. */
export function progressOfGoal(
  world: World,
  seat: Binding,
  goal: Goal,
  leaves: readonly LeafState[],
  first = 0,
): number {
  if (goal.kind !== 'all' && goal.kind !== 'any')
    return leafProgress(world, seat, goal, leaves[first] ?? { status: 'open', run: 0 });
  let place = first;
  let sum = 0;
  let best = 0;
  for (const part of goal.of) {
    const progress = progressOfGoal(world, seat, part, leaves, place);
    sum += progress;
    best = Math.max(best, progress);
    place += leavesOf(part).length;
  }
  return goal.kind === 'all' ? sum / Math.max(1, goal.of.length) : best;
}

function leafProgress(world: World, seat: Binding, leaf: GoalLeaf, { status, run }: LeafState): number {
  if (status === 'met') return 1;
  if (leaf.kind === 'never') return status === 'failed' ? 0 : (world.quarter + 1) / (leaf.until + 1);
  // Whether the leaf of an open goal holds was found out a moment ago: its run has just grown or ended.
  const isJudged = status === 'open';
  const near = !isJudged
    ? nearness(world, seat, leaf.when)
    : run > 0
      ? 1
      : nearnessOfFalse(world, seat, leaf.when);
  return leaf.kind === 'hold' ? 0.5 * near + (0.5 * run) / leaf.quarters : near;
}
