import { type Binding, UNBOUND, type World } from '../events/binding.ts';
import { announce, type Work } from '../quarter/work.ts';
import {
  type Goal,
  OBJECTIVE_LEVELS,
  type ObjectiveDefinition,
  type ObjectiveLevel,
} from '../state/definition/objectives.ts';
import type { LeafState, ObjectiveProgress } from '../state/objectiveState.ts';
import { leavesOf, nextLeaf, progressOfGoal, statusOfGoal } from './goals.ts';

/** Nothing reached and nothing lost. */
export function openProgress({ levels }: ObjectiveDefinition): ObjectiveProgress {
  const leaves = (level: ObjectiveLevel): LeafState[] =>
    leavesOf(levels[level]).map(() => ({ status: 'open', run: 0 }));
  return {
    leaves: { bronze: leaves('bronze'), silver: leaves('silver'), gold: leaves('gold') },
    reached: { bronze: -1, silver: -1, gold: -1 },
    lost: { bronze: false, silver: false, gold: false },
    progress: 0,
  };
}

/** O1: judges every objective by the figures of the quarter that has just been told. */
export function judgeObjectives(work: Work): void {
  const { scenario, index, state } = work;
  const world: World = { scenario, index, state, quarter: state.quarter };
  scenario.objectives.forEach((objective, k) => {
    const before = state.objectives.progress[k];
    const place = index.company.get(objective.seat) ?? -1;
    const company = state.companies[place];
    if (before === undefined || company === undefined) return;
    const seat = {
      company: place,
      region: UNBOUND.region,
      merchant: UNBOUND.merchant,
      chooser: UNBOUND.chooser,
    };
    const after = company.status === 'failed' ? lostOf(before) : judged(world, seat, objective, before);
    state.objectives.progress[k] = after;
    if (state.setup.hands.includes(objective.seat)) tell(work, objective, before, after);
  });
}

function judged(
  world: World,
  seat: Binding,
  { levels }: ObjectiveDefinition,
  before: ObjectiveProgress,
): ObjectiveProgress {
  const isOver = world.state.status === 'finished';
  const last = isOver ? world.quarter : world.scenario.quarters - 1;
  const leaves = { bronze: before.leaves.bronze, silver: before.leaves.silver, gold: before.leaves.gold };
  const reached = { bronze: before.reached.bronze, silver: before.reached.silver, gold: before.reached.gold };
  const lost = { bronze: before.lost.bronze, silver: before.lost.silver, gold: before.lost.gold };
  for (const level of OBJECTIVE_LEVELS) {
    if (reached[level] >= 0 || lost[level]) continue;
    const goal = levels[level];
    leaves[level] = nextLeaves(world, seat, goal, before.leaves[level], last);
    const status = statusOfGoal(goal, leaves[level]);
    if (status === 'met') reached[level] = world.quarter;
    else if (status === 'failed') lost[level] = true;
  }
  return { leaves, reached, lost, progress: nextProgress(world, seat, levels, { leaves, reached, lost }) };
}

function nextLeaves(
  world: World,
  seat: Binding,
  goal: Goal,
  before: readonly LeafState[],
  last: number,
): LeafState[] {
  const next: LeafState[] = [];
  for (const leaf of leavesOf(goal))
    next.push(nextLeaf(world, seat, leaf, before[next.length] ?? { status: 'open', run: 0 }, last));
  return next;
}

/** Progress towards the lowest level that is still open. */
function nextProgress(
  world: World,
  seat: Binding,
  levels: ObjectiveDefinition['levels'],
  { leaves, reached, lost }: Omit<ObjectiveProgress, 'progress'>,
): number {
  const next = OBJECTIVE_LEVELS.find((level) => reached[level] < 0 && !lost[level]);
  return next === undefined ? 1 : Math.min(0.99, progressOfGoal(world, seat, levels[next], leaves[next]));
}

/** A company that has failed reaches nothing any more. */
function lostOf(before: ObjectiveProgress): ObjectiveProgress {
  const isLost = (level: ObjectiveLevel): boolean => before.reached[level] < 0;
  return {
    ...before,
    lost: { bronze: isLost('bronze'), silver: isLost('silver'), gold: isLost('gold') },
    progress: 1,
  };
}

/** Highest level reached; null = none yet. */
export function levelOf({ reached }: Pick<ObjectiveProgress, 'reached'>): ObjectiveLevel | null {
  return OBJECTIVE_LEVELS.toReversed().find((level) => reached[level] >= 0) ?? null;
}

/** Whether nothing about an objective can change any more. */
export function isSettled({ reached, lost }: Pick<ObjectiveProgress, 'reached' | 'lost'>): boolean {
  return OBJECTIVE_LEVELS.every((level) => reached[level] >= 0 || lost[level]);
}

function tell(
  work: Work,
  { id, seat }: ObjectiveDefinition,
  before: ObjectiveProgress,
  after: ObjectiveProgress,
): void {
  const level = levelOf(after);
  const say = (code: string, params: Record<string, string>): void =>
    announce(work, {
      code,
      phase: 'objectives',
      companies: [seat],
      about: id,
      params: { objective: id, ...params },
      weight: 4,
    });
  if (level !== null && level !== levelOf(before)) say('objectiveReached', { level });
  if (level === null && isSettled(after) && !isSettled(before)) say('objectiveLost', {});
}
