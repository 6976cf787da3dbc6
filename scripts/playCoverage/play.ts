import {
  createInitialState,
  type GameState,
  resolveQuarter,
  type ScenarioDefinition,
  viewFor,
} from '../../src/engine/index.ts';
import { decide } from '../../src/opponents/index.ts';

/** The end of a campaign in which the program has every seat; it thinks better or worse from seed to seed. */
export function playOut(scenario: ScenarioDefinition, seed: number): GameState {
  const difficulty = scenario.difficulties[seed % scenario.difficulties.length]?.id ?? '';
  let state = createInitialState(scenario, { seed, difficulty, hands: [] });
  while (state.status === 'running' && state.quarter < scenario.quarters) {
    const now = state;
    const commands = Object.fromEntries(
      scenario.companies.map(({ id }) => [id, decide(viewFor(scenario, now, id), { difficulty })]),
    );
    state = resolveQuarter(scenario, state, commands).state;
  }
  return state;
}
