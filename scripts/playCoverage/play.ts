import {
  createInitialState,
  type GameState,
  resolveQuarter,
  type ScenarioDefinition,
  viewFor,
} from '../../src/engine/index.ts';
import { decide, USUAL_DIFFICULTY } from '../../src/opponents/index.ts';

/** The end of a campaign in which the program has every seat. */
export function playOut(scenario: ScenarioDefinition, seed: number): GameState {
  let state = createInitialState(scenario, { seed, difficulty: USUAL_DIFFICULTY, hands: [] });
  while (state.status === 'running' && state.quarter < scenario.quarters) {
    const now = state;
    const commands = Object.fromEntries(
      scenario.companies.map(({ id }) => [id, decide(viewFor(scenario, now, id))]),
    );
    state = resolveQuarter(scenario, state, commands).state;
  }
  return state;
}
