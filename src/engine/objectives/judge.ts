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

/** What is known of an objective after the quarter. Parts that did not change are those of before. */
function judged(
  world: World,
  seat: Binding,
  { levels }: ObjectiveDefinition,
  before: ObjectiveProgress,
): ObjectiveProgress {
  const isOver = world.state.status === 'finished';
  const last = isOver ? world.quarter : world.scenario.quarters - 1;
  let { leaves, reached, lost } = before;
  for (const level of OBJECTIVE_LEVELS) {
    if (ofLevel(before.reached, level) >= 0 || ofLevel(before.lost, level)) continue;
    const goal = ofLevel(levels, level);
    const known = ofLevel(before.leaves, level);
    const next = nextLeaves(world, seat, goal, known, last);
    if (next !== known) leaves = withLevel(leaves, level, next);
    const status = statusOfGoal(goal, next);
    if (status === 'met') reached = withLevel(reached, level, world.quarter);
    else if (status === 'failed') lost = withLevel(lost, level, true);
  }
  const progress = nextProgress(world, seat, levels, { leaves, reached, lost });
  return { leaves, reached, lost, progress };
}

/** Leaves of a level after the quarter; the same list where nothing changed. */
function nextLeaves(world: World, seat: Binding, goal: Goal, before: LeafState[], last: number): LeafState[] {
  const goals = leavesOf(goal);
  let next = before;
  for (let k = 0; k < goals.length; k++) {
    const leaf = goals[k];
    const was = before[k] ?? OPEN;
    if (leaf === undefined) continue;
    const now = nextLeaf(world, seat, leaf, was, last);
    if (now === was && before[k] !== undefined) continue;
    if (next === before) next = before.slice();
    next[k] = now;
  }
  return next;
}

/** What belongs to a level; field by field, because a look-up by a name that changes is several times as slow. */
function ofLevel<T>(record: Readonly<Record<ObjectiveLevel, T>>, level: ObjectiveLevel): T {
  if (level === 'bronze') return record.bronze;
  return level === 'silver' ? record.silver : record.gold;
}

/** The same with another value for one level. */
function withLevel<T>(
  { bronze, silver, gold }: Readonly<Record<ObjectiveLevel, T>>,
  level: ObjectiveLevel,
  value: T,
): Readonly<Record<ObjectiveLevel, T>> {
  return {
    bronze: level === 'bronze' ? value : bronze,
    silver: level === 'silver' ? value : silver,
    gold: level === 'gold' ? value : gold,
  };
}

const OPEN: LeafState = { status: 'open', run: 0 };

/** Progress towards the lowest level that is still open. */
function nextProgress(
  world: World,
  seat: Binding,
  levels: ObjectiveDefinition['levels'],
  { leaves, reached, lost }: Omit<ObjectiveProgress, 'progress'>,
): number {
  for (const level of OBJECTIVE_LEVELS) {
    if (ofLevel(reached, level) >= 0 || ofLevel(lost, level)) continue;
    const goal = ofLevel(levels, level);
    return Math.min(0.99, progressOfGoal(world, seat, goal, ofLevel(leaves, level)));
  }
  return 1;
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
