import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { EXIT, type ExitCode } from '../../src/cli/exit.ts';
import { openScenario } from '../../src/cli/input/scenarios.ts';
import type { Io } from '../../src/cli/io.ts';
import { serveJobs as serve } from '../../src/cli/parallel/serve.ts';
import { workersRun } from '../../src/cli/parallel/thread.ts';
import { scenarioHash } from '../../src/replay/stateHash.ts';
import { keptPlay } from '../lib/keptPlay.ts';
import { count, runScript } from '../lib/script.ts';
import { cameUpSchema, difficultyOf, playedOut } from './campaign.ts';
import { missing, tallyOf } from './counter.ts';
import { COUNTERS } from './counters.ts';
import { tableOf } from './table.ts';

interface Options {
  readonly seeds: number;
  readonly scenario: string;
  readonly fresh?: true;
}

const JOBS = { campaign: playedOut };

/** What the program's threads do with this module. */
export const serveJobs = (): void => serve(JOBS);

workersRun(fileURLToPath(import.meta.url));
if (isMainThread) {
  await runScript('coverage:events', (program, io, end) => {
    program
      .description(
        'Plays campaigns without a person on all cores and lists how often everything that a scenario holds came up; goes on where it was stopped. Ends with 1 where something never came up.',
      )
      .addOption(count('--seeds <number>', 'campaigns, one a seed', 500))
      .option('--scenario <scenario>', 'id of a scenario, or a folder or file', 'the-ten-billion-deal')
      .option('--fresh', 'forget what was played before')
      .action(async (options: Options) => end(await cover(options, io)));
  });
}

async function cover({ seeds, scenario: name, fresh }: Options, io: Io): Promise<ExitCode> {
  const { definition } = await openScenario(name);
  const campaigns = Array.from({ length: seeds }, (_, k) => {
    return { scenario: name, seed: k + 1, difficulty: difficultyOf(definition, k + 1) };
  });
  const hash = scenarioHash(definition);
  const played = await keptPlay(JOBS, 'campaign', campaigns, {
    ...{ name: 'coverage', schema: cameUpSchema, fresh: fresh === true, io },
    sources: ['scripts/playCoverage'],
    keyOf: ({ seed, difficulty }) => JSON.stringify([hash, seed, difficulty]),
  });
  let faults = 0;
  for (const counter of COUNTERS) {
    const tally = tallyOf(played.map((names) => names[counter.id] ?? []));
    io.out(tableOf(counter, definition, tally, seeds));
    const never = missing(counter, definition, tally);
    faults += never.length;
    if (never.length > 0) io.out(`Never: ${never.join(', ')}\n`);
  }
  return faults === 0 ? EXIT.fine : EXIT.no;
}
