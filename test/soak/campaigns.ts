import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { createInitialState, resolveQuarter, type ScenarioDefinition } from '../../src/engine/index.ts';
import { driversOf } from '../../src/engine/report/drivers.ts';
import { assertPlainData } from '../../src/replay/plainData.ts';
import { arbitraryQuarter, negatives } from '../support/arbitraryCommands.ts';
import { flagship } from '../support/played.ts';

/** How far a soak has come: it goes on from there when it is called again. */
interface Progress {
  done: number;
  /** Seeds of campaigns that broke a rule, with what they broke. */
  failures: { seed: number; fault: string }[];
}

const MOST_COMMANDS = 40;

/** Plays whole campaigns of random commands, legal and illegal; returns the first fault of the seed, or nothing. */
function campaignFault(scenario: ScenarioDefinition, seed: number): string | undefined {
  let state = createInitialState(scenario, { seed, difficulty: 'manager', hands: [] });
  const quarters = fc.sample(arbitraryQuarter(scenario, MOST_COMMANDS), { seed, numRuns: scenario.quarters });
  for (const commands of quarters) {
    try {
      const { state: next, report } = resolveQuarter(scenario, state, commands);
      assertPlainData(next, 'state');
      const drivers = driversOf(report);
      assertPlainData({ figures: report.figures, drivers, ledger: report.ledger }, 'report');
      const wrong = negatives(next);
      for (const { id, balances } of next.companies)
        if (balances.reduce((a, b) => a + b, 0) !== 0) wrong.push(`books of ${id}`);
      if (wrong.length > 0) return `quarter ${state.quarter}: ${wrong.join(', ')}`;
      state = next;
    } catch (error) {
      return `quarter ${state.quarter}: ${String(error)}`;
    }
  }
  return undefined;
}

/**
 * Property 4: no NaN, no infinity, no negative capacity in so many campaigns. Says how far it is, keeps what it has
 * done in `file`, and goes on from there. Returns the number of campaigns that broke a rule.
 */
export async function soakCampaigns(
  count: number,
  file: string,
  say: (line: string) => void,
): Promise<number> {
  const scenario = await flagship();
  const progress: Progress = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { done: 0, failures: [] };
  if (progress.done > 0) say(`going on after ${progress.done} campaigns`);
  const step = Math.max(1, Math.floor(count / 20));
  while (progress.done < count) {
    const seed = progress.done + 1;
    const fault = campaignFault(scenario, seed);
    if (fault !== undefined) {
      progress.failures.push({ seed, fault });
      say(`seed ${seed}: ${fault}`);
    }
    progress.done = seed;
    if (seed % step !== 0 && seed !== count) continue;
    writeFileSync(file, `${JSON.stringify(progress)}\n`);
    say(`${seed} of ${count} campaigns, ${progress.failures.length} broke a rule`);
  }
  return progress.failures.length;
}

/** Makes the folder of a file. */
export function makeRoomFor(folder: string): void {
  mkdirSync(folder, { recursive: true });
}
