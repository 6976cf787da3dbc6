import { resolveQuarter } from '../quarter/resolveQuarter.ts';
import type { QuarterCommands } from '../quarter/work.ts';
import type { QuarterReport } from '../report/report.ts';
import type { ScenarioDefinition } from '../state/definition.ts';
import type { GameState } from '../state/state.ts';

/** How a world is played on. */
export interface PlayOn {
  /** Quarters to play at most; a campaign that ends stops it. */
  readonly quarters: number;
  /** Commands of every seat, given the state as it then is and how many quarters were played. */
  readonly commandsFor: (state: GameState, played: number) => QuarterCommands;
  /** Told after each quarter: how many were played, the new state and its report. `false` stops it. */
  readonly onQuarter?: (played: number, state: GameState, report: QuarterReport) => boolean | undefined;
}

/** Plays a world on by the engine's own rules (T3), and returns the state in which it ends. */
export function playOn(scenario: ScenarioDefinition, state: GameState, plan: PlayOn): GameState {
  let now = state;
  for (let played = 0; played < plan.quarters && now.status === 'running'; played++) {
    const resolved = resolveQuarter(scenario, now, plan.commandsFor(now, played));
    now = resolved.state;
    if (plan.onQuarter?.(played + 1, now, resolved.report) === false) break;
  }
  return now;
}
