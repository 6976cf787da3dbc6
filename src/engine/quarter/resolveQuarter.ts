import { openBooks } from '../finance/ledger.ts';
import type { QuarterReport } from '../report/report.ts';
import { compile } from '../state/compile.ts';
import { copyState } from '../state/copy.ts';
import type { ScenarioDefinition } from '../state/definition.ts';
import type { GameState } from '../state/state.ts';
import { PHASES } from './phases.ts';
import { emptyScratch, type QuarterCommands, type Work } from './work.ts';

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

/** A private copy of the state with an empty report: what phases, tests and dry runs work on. */
export function createWork(
  scenario: ScenarioDefinition,
  state: GameState,
  commands: QuarterCommands = {},
): Work {
  const index = compile(scenario);
  const books = openBooks(index.scenario.companies.length);
  return {
    scenario: index.scenario,
    index,
    state: copyState(state),
    report: {
      quarter: state.quarter,
      ledger: books.ledger,
      drivers: [],
      facts: null,
      figures: [],
      closing: [],
      news: [],
      refused: [],
      market: null,
    },
    books,
    commands,
    scratch: emptyScratch(index.scenario),
  };
}
