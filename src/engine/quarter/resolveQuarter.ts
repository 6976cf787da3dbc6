import type { QuarterReport } from '../report/report.ts';
import type { ScenarioDefinition } from '../state/definition.ts';
import type { GameState } from '../state/state.ts';
import { createWork } from './createWork.ts';
import { PHASES } from './phases.ts';
import type { QuarterCommands } from './work.ts';

/**
 * Resolves one quarter (T2, T3): the same scenario, state and commands always give the same result (T4).
 * The state that is passed in is not changed. A finished campaign is returned as it is.
 *
 * @param commands the commands of every seat, by company id; seats that are missing do nothing
 */
export function resolveQuarter(
  scenario: ScenarioDefinition,
  state: GameState,
  commands: QuarterCommands,
): { readonly state: GameState; readonly report: QuarterReport } {
  const work = createWork(scenario, state, commands);
  if (state.status === 'running') for (const phase of PHASES) phase.run(work);
  return { state: work.state, report: work.report };
}
