import { createWork } from '../../src/engine/quarter/createWork.ts';
import type { Work } from '../../src/engine/quarter/work.ts';
import { copyState } from '../../src/engine/state/copy.ts';
import { createInitialState } from '../../src/engine/state/create.ts';
import type { ScenarioDefinition } from '../../src/engine/state/definition.ts';
import type { GameSetup, GameState, MutableState } from '../../src/engine/state/state.ts';
import { resolveDifficulties, resolveDoctrines } from '../../src/scenario/resolve/opponents/index.ts';
import { forge, minerva, strato } from './world/companies.ts';
import { agreements, jurisdictions, merchants, regions, segments } from './world/markets.ts';
import { parameters, scorecard } from './world/parameters.ts';
import { chips, families, supply } from './world/silicon.ts';
import { targets } from './world/targets.ts';

/**
 * A small, complete and consistent world: a cloud with silicon and a shop (strato), a private lab (minerva), a chip
 * designer (forge); two regions, three segments, two merchants, five chips, one agreement in force.
 * Every call gives a new object, so that look-ups kept per scenario do not mix.
 */
export function testScenario(overrides: Partial<ScenarioDefinition> = {}): ScenarioDefinition {
  return {
    id: 'test',
    version: '1.0.0',
    start: { year: 2026, quarter: 1 },
    quarters: 24,
    regions,
    jurisdictions,
    companies: [strato, minerva, forge],
    families,
    chips,
    segments,
    merchants,
    supply,
    tradeRules: [],
    agreements,
    targets,
    parameters,
    scorecard,
    par: {},
    objectives: [],
    events: [],
    doctrines: resolveDoctrines({ doctrines: [] }),
    difficulties: resolveDifficulties({ difficulties: [] }),
    ...overrides,
  };
}

/** What a test wants to be different. */
export interface TestGameOptions {
  readonly scenario?: ScenarioDefinition;
  readonly setup?: Partial<GameSetup>;
  /** Changes the first state before anybody reads it. */
  readonly prepare?: (state: MutableState) => void;
}

/** A game of the small world at its first quarter, with a working copy on which phases and commands can act. */
export interface TestGame {
  readonly scenario: ScenarioDefinition;
  readonly state: GameState;
  readonly work: Work;
}

export function testGame(options: TestGameOptions = {}): TestGame {
  const scenario = options.scenario ?? testScenario();
  const setup: GameSetup = { seed: 1, difficulty: 'normal', hands: [], ...options.setup };
  const state = copyState(createInitialState(scenario, setup));
  options.prepare?.(state);
  return { scenario, state, work: createWork(scenario, state) };
}
