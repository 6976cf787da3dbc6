import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { EXIT, type ExitCode } from '../../src/cli/exit.ts';
import { wholeNumber } from '../../src/cli/input/options.ts';
import { serveJobs as serve } from '../../src/cli/parallel/serve.ts';
import { workersRun } from '../../src/cli/parallel/thread.ts';
import { runPackage } from '../lib/run.ts';
import { count, runScript } from '../lib/script.ts';
import { SOAK_JOBS, soakCampaigns } from './campaigns.ts';

/** What the program's threads do with this module. */
export const serveJobs = (): void => serve(SOAK_JOBS);

interface Options {
  readonly campaigns?: number;
  readonly fresh?: true;
}

workersRun(fileURLToPath(import.meta.url));
if (isMainThread) {
  await runScript('soak', (program, io, end) => {
    program
      .description(
        'For the night, not for every change. Runs every property with many times as many cases and other seeds each time; or, with --campaigns, plays whole campaigns of random commands on the flagship on all cores, and goes on where it was stopped. Ends with 1 where something broke.',
      )
      .argument('[times]', 'how many times as many cases', wholeNumber(1, 100_000), 50)
      .addOption(count('--campaigns <number>', 'campaigns of random commands instead, one a seed'))
      .option('--fresh', 'with --campaigns: forget what was played before')
      .action(async (times: number, { campaigns, fresh }: Options) =>
        end(
          campaigns === undefined
            ? await manyRuns(times)
            : await soakCampaigns(campaigns, fresh === true, io),
        ),
      );
  });
}

async function manyRuns(factor: number): Promise<ExitCode> {
  const env = { HYPERSCALE_SOAK: String(factor) };
  const run = ['run', 'test', '--testTimeout=0', '--exclude=test/architecture/**'];
  const { code } = await runPackage('vitest/vitest.mjs', run, { output: 'inherit', env });
  return code === 0 ? EXIT.fine : EXIT.no;
}
