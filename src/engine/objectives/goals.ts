import type { Binding, World } from '../events/binding.ts';
import { holds } from '../events/conditions/index.ts';
import type { Goal, GoalLeaf } from '../state/definition/objectives.ts';
import type { LeafState } from '../state/objectiveState.ts';
import { nearness } from './nearness.ts';

/** How a goal stands after a quarter. */
export interface GoalStanding {
  readonly status: LeafState['status'];
  /** 0–1. */
  readonly progress: number;
}

/** Leaves of a goal, in the order in which it names them. */
export function leavesOf(goal: Goal): readonly GoalLeaf[] {
  return goal.kind === 'all' || goal.kind === 'any' ? goal.of.flatMap(leavesOf) : [goal];
}

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
  return { status: statusOf(leaf, isTrue, run, world.quarter, last), run };
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

/** How a whole goal stands, from what is remembered of its leaves. */
export function standingOf(
  world: World,
  seat: Binding,
  goal: Goal,
  leaves: readonly LeafState[],
): GoalStanding {
  let next = 0;
  const visit = (one: Goal): GoalStanding => {
    if (one.kind === 'all' || one.kind === 'any') return together(one.kind, one.of.map(visit));
    const state = leaves[next];
    next += 1;
    const status = state?.status ?? 'open';
    return { status, progress: leafProgress(world, seat, one, state ?? { status, run: 0 }) };
  };
  return visit(goal);
}

function together(kind: 'all' | 'any', parts: readonly GoalStanding[]): GoalStanding {
  const [one, whole] = kind === 'all' ? (['failed', 'met'] as const) : (['met', 'failed'] as const);
  const status = parts.some((part) => part.status === one)
    ? one
    : parts.every((part) => part.status === whole)
      ? whole
      : 'open';
  const sum = parts.reduce((all, part) => all + part.progress, 0);
  const best = parts.reduce((top, part) => Math.max(top, part.progress), 0);
  return { status, progress: kind === 'all' ? sum / Math.max(1, parts.length) : best };
}

function leafProgress(world: World, seat: Binding, leaf: GoalLeaf, { status, run }: LeafState): number {
  if (status === 'met') return 1;
  if (leaf.kind === 'never') return status === 'failed' ? 0 : (world.quarter + 1) / (leaf.until + 1);
  const near = nearness(world, seat, leaf.when);
  return leaf.kind === 'hold' ? 0.5 * near + (0.5 * run) / leaf.quarters : near;
}
