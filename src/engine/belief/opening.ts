import { createInitialState } from '../state/create.ts';
import type { ScenarioDefinition } from '../state/definition.ts';
import type { GameState } from '../state/state.ts';

const known = new WeakMap<ScenarioDefinition, GameState>();

/** The world at the start, as everybody reads it in the scenario (I1). What chance decided about it nobody may take from here. */
export function openingOf(scenario: ScenarioDefinition): GameState {
  let state = known.get(scenario);
  if (state === undefined) {
    state = createInitialState(scenario, { seed: 0, difficulty: '', hands: [] });
    known.set(scenario, state);
  }
  return state;
}
