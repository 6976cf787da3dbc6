import type { Difficulty, Doctrine, ScenarioDefinition } from '../engine/index.ts';

/** Difficulty of a campaign that names none. */
export const USUAL_DIFFICULTY = 'manager';

/**
 * The doctrine of an id in a scenario; an id that means nothing is led by the first, the middle of the road.
 *
 * @throws for a scenario without doctrines: the reader gives every scenario the standard ones
 */
export function doctrineOf({ doctrines }: Pick<ScenarioDefinition, 'doctrines'>, id: string): Doctrine {
  const found = doctrines.find((doctrine) => doctrine.id === id) ?? doctrines[0];
  if (found === undefined) throw new Error('a scenario without doctrines');
  return found;
}

/**
 * The difficulty of an id in a scenario; an id that means nothing thinks as usual.
 *
 * @throws for a scenario without difficulties
 */
export function difficultyOf(
  { difficulties }: Pick<ScenarioDefinition, 'difficulties'>,
  id: string,
): Difficulty {
  const named = (wanted: string) => difficulties.find((difficulty) => difficulty.id === wanted);
  const found = named(id) ?? named(USUAL_DIFFICULTY) ?? difficulties[0];
  if (found === undefined) throw new Error('a scenario without difficulties');
  return found;
}
