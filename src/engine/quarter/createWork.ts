import { openBooks } from '../finance/ledger.ts';
import { compile } from '../state/compile.ts';
import { copyState } from '../state/copy.ts';
import type { ScenarioDefinition } from '../state/definition.ts';
import type { GameState } from '../state/state.ts';
import { emptyScratch, type QuarterCommands, type Work } from './work.ts';

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
    before: state,
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
      overtaken: [],
      market: null,
    },
    books,
    commands,
    scratch: emptyScratch(index.scenario),
  };
}
