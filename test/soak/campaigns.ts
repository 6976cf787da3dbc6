import fc from 'fast-check';
import {
  createInitialState,
  type QuarterReport,
  resolveQuarter,
  type ScenarioDefinition,
} from '../../src/engine/index.ts';
import { driversOf } from '../../src/engine/report/drivers.ts';
import { assertPlainData } from '../../src/replay/plainData.ts';
import { arbitraryQuarter, negatives } from '../support/arbitraryCommands.ts';
import { flagship } from '../support/played.ts';

const MOST_COMMANDS = 40;

let scenario: Promise<ScenarioDefinition> | undefined;

/**
 * Plays a whole campaign of random commands, legal and illegal, on the flagship (property 4: no NaN, no infinity, no negative
 * capacity). Returns the first fault, or null.
 */
export async function campaignFault(seed: number): Promise<string | null> {
  scenario ??= flagship();
  const world = await scenario;
  let state = createInitialState(world, { seed, difficulty: 'manager', hands: [] });
  const quarters = fc.sample(arbitraryQuarter(world, MOST_COMMANDS), { seed, numRuns: world.quarters });
  for (const commands of quarters) {
    const { quarter } = state;
    try {
      const resolved = resolveQuarter(world, state, commands);
      state = resolved.state;
      const wrong = faultsOf(state, resolved.report);
      if (wrong.length > 0) return `quarter ${quarter}: ${wrong.join(', ')}`;
    } catch (error) {
      return `quarter ${quarter}: ${String(error)}`;
    }
  }
  return null;
}

/** What is wrong with a state and a report. @throws where one of them holds something that is no plain data */
function faultsOf(state: ReturnType<typeof createInitialState>, report: QuarterReport): string[] {
  assertPlainData(state, 'state');
  assertPlainData({ figures: report.figures, drivers: driversOf(report), ledger: report.ledger }, 'report');
  const open = state.companies.filter(({ balances }) => balances.reduce((a, b) => a + b, 0) !== 0);
  return [...negatives(state), ...open.map(({ id }) => `books of ${id}`)];
}
