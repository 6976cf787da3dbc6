import {
  createInitialState,
  type GameSetup,
  type GameState,
  id,
  openingReport,
  type QuarterReport,
  resolveQuarter,
  type ScenarioDefinition,
} from '../engine/index.ts';
import type { Replay } from './replaySchema.ts';

/** One quarter of a campaign that is played again. */
export interface PlayedQuarter {
  /** Index of the quarter; −1 = the opening. */
  readonly quarter: number;
  readonly state: GameState;
  readonly report: QuarterReport;
}

/** What a replay was started from, in the engine's form. */
export function setupOf(replay: Replay): GameSetup {
  return { ...replay.setup, hands: replay.setup.hands.map((seat) => id<'company'>(seat)) };
}

/** Plays a replay again, quarter by quarter, the opening first. Nothing is compared; see `verifyReplay`. */
export function* playReplay(replay: Replay, scenario: ScenarioDefinition): Generator<PlayedQuarter> {
  let state = createInitialState(scenario, setupOf(replay));
  yield { quarter: -1, state, report: openingReport(scenario, state) };
  for (const [quarter, { commands }] of replay.quarters.entries()) {
    const resolved = resolveQuarter(scenario, state, commands);
    state = resolved.state;
    yield { quarter, state, report: resolved.report };
  }
}
