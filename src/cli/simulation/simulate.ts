import {
  type Command,
  createInitialState,
  type GameState,
  type QuarterReport,
  resolveQuarter,
  type ScenarioDefinition,
  viewFor,
} from '../../engine/index.ts';
import { decide } from '../../opponents/index.ts';
import { beginReplay, recordQuarter } from '../../replay/record.ts';
import type { Replay } from '../../replay/replaySchema.ts';

/** What a campaign without a person is played with. */
export interface SimulationChoice {
  readonly scenario: ScenarioDefinition;
  readonly seed: number;
  readonly difficulty: string;
  readonly quarters: number;
  /** Doctrines of seats that do not play their scenario's own. */
  readonly doctrines: ReadonlyMap<string, string>;
  /** Whether to keep the replay; its hashes take a fifth of the time. */
  readonly record: boolean;
  /** Called after every quarter. */
  readonly onQuarter: () => void;
}

/** How it went. */
export interface Simulation {
  readonly state: GameState;
  readonly reports: readonly QuarterReport[];
  readonly replay: Replay | undefined;
}

/** Plays a campaign in which the program has every seat. */
export function simulate(choice: SimulationChoice): Simulation {
  const { scenario, seed, difficulty } = choice;
  const setup = { seed, difficulty, hands: [] };
  let state = createInitialState(scenario, setup);
  let replay = choice.record ? beginReplay(scenario, setup, state) : undefined;
  const reports: QuarterReport[] = [];
  while (reports.length < choice.quarters && state.status === 'running') {
    const commands = decisions(choice, state);
    const resolved = resolveQuarter(scenario, state, commands);
    state = resolved.state;
    reports.push(resolved.report);
    if (replay !== undefined) replay = recordQuarter(replay, commands, state);
    choice.onQuarter();
  }
  return { state, reports, replay };
}

/** Every seat decides on the same observed state (T2). */
function decisions(choice: SimulationChoice, state: GameState): Record<string, readonly Command[]> {
  const { scenario, difficulty, doctrines } = choice;
  return Object.fromEntries(
    scenario.companies.map(({ id }) => {
      const view = viewFor(scenario, state, id);
      const led = doctrines.get(id);
      return [id, decide(view, led === undefined ? { difficulty } : { doctrine: led, difficulty })];
    }),
  );
}
