import {
  createInitialState,
  type GameState,
  playOn,
  type ScenarioDefinition,
} from '../../../src/engine/index.ts';
import { reflexes } from '../../../src/opponents/index.ts';
import { loadScenario } from '../../../src/scenario/catalogue.ts';
import { folderScenarioSource } from '../../../src/scenario/folderScenarios.ts';

/** The shipped flagship. */
export async function flagshipDefinition(): Promise<ScenarioDefinition> {
  const { definition } = await loadScenario(folderScenarioSource(), 'the-ten-billion-deal');
  if (definition === undefined) throw new Error('the flagship does not load');
  return definition;
}

/** A campaign some quarters after its start; every company does what it does by reflex, which is cheap. */
export function after(scenario: ScenarioDefinition, quarters: number, seed: number): GameState {
  const start = createInitialState(scenario, { seed, difficulty: 'manager', hands: [] });
  return playOn(scenario, start, {
    quarters,
    commandsFor: (state) => Object.fromEntries(allReflexes(scenario, state)),
  });
}

function allReflexes(scenario: ScenarioDefinition, state: GameState) {
  const [first] = scenario.companies;
  const second = scenario.companies[1];
  if (first === undefined || second === undefined) throw new Error('too few companies');
  return [
    ...Object.entries(reflexes(scenario, state, first.id)),
    ...Object.entries(reflexes(scenario, state, second.id)).filter(([id]) => id === first.id),
  ];
}

/** Place of the first number in plain data that is none; null when all are. */
export function badNumber(data: unknown, place = ''): string | null {
  if (typeof data === 'number') return Number.isFinite(data) ? null : place;
  if (data === null || typeof data !== 'object') return null;
  for (const [key, value] of Object.entries(data)) {
    const found = badNumber(value, `${place}/${key}`);
    if (found !== null) return found;
  }
  return null;
}
