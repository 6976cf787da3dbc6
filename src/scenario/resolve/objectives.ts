import { type Goal, id, type ObjectiveDefinition } from '../../engine/index.ts';
import type { ScenarioFile } from '../schema/index.ts';
import type { GoalFile } from '../schema/objectives.ts';
import { resolveCondition } from './eventConditions.ts';
import { quarterIndex } from './units.ts';

/** Objectives in the engine's form (O1): quarters as indices, conditions as those of events. */
export function resolveObjectives(
  file: Pick<ScenarioFile, 'objectives' | 'start' | 'quarters'>,
): ObjectiveDefinition[] {
  const last = file.quarters - 1;
  const goal = (one: GoalFile): Goal => resolveGoal(one, file.start, last);
  return file.objectives.map(({ id: name, seat, levels }) => ({
    id: name,
    seat: id<'company'>(seat),
    levels: { bronze: goal(levels.bronze), silver: goal(levels.silver), gold: goal(levels.gold) },
  }));
}

function resolveGoal(file: GoalFile, start: string, last: number): Goal {
  const quarter = (text: string | undefined): number =>
    text === undefined ? last : Math.min(last, quarterIndex(text, start));
  if ('all' in file) return { kind: 'all', of: file.all.map((one) => resolveGoal(one, start, last)) };
  if ('any' in file) return { kind: 'any', of: file.any.map((one) => resolveGoal(one, start, last)) };
  if ('reach' in file)
    return { kind: 'reach', when: resolveCondition(file.reach, start), by: quarter(file.by) };
  if ('hold' in file) {
    const when = resolveCondition(file.hold, start);
    return { kind: 'hold', when, quarters: file.quarters, by: quarter(file.by) };
  }
  if ('atEnd' in file) return { kind: 'end', when: resolveCondition(file.atEnd, start) };
  return { kind: 'never', when: resolveCondition(file.never, start), until: quarter(file.until) };
}
