import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { openKeptGames } from '../../src/cli/arena/keptGames.ts';
import { balanceReport, effortOf, PARTS } from '../../src/cli/balance/balance.ts';
import { openKeptProbes } from '../../src/cli/balance/sections/choices.ts';
import type { Io } from '../../src/cli/io.ts';
import { withProgress } from '../../src/cli/output/progress.ts';
import { requireWritable } from '../../src/cli/output/writable.ts';
import { workersRun } from '../../src/cli/parallel/thread.ts';
import { inRepository } from '../lib/paths.ts';
import { runScript } from '../lib/script.ts';
import { PLAYS, sourcesHash } from '../lib/sourcesHash.ts';
import { type BalanceOptions, defineOptions, planOf } from './options.ts';

/** What the program's threads do with this module. */
export { serveBot } from '../../src/cli/bots/serveBot.ts';
export { serveJobs } from '../../src/cli/parallel/serve.ts';

/** What decides how somebody goes who follows the adviser. */
const ADVICE = ['src/forecast/advice', 'src/session/outlook'];

workersRun(fileURLToPath(import.meta.url));
if (isMainThread) {
  await runScript('balance', (program, io) => {
    program.description(
      'Plays campaigns without a person on all cores and writes how balanced the game is. Every campaign is kept in test-output/balance; the next run of the same sources goes on from there.',
    );
    defineOptions(program, PARTS).action((options: BalanceOptions) => report(options, io));
  });
}

async function report(options: BalanceOptions, io: Io): Promise<void> {
  const { only: parts, fresh, out } = options;
  await requireWritable(out);
  const { plan, hash } = await planOf(options);
  const sources = sourcesHash(...PLAYS, ...ADVICE, 'src/cli/bots', 'src/cli/balance/choiceProbe.ts');
  const folder = inRepository(`test-output/balance/${sources}`);
  if (fresh) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const kept = {
    games: await openKeptGames(`${folder}/games.jsonl`, hash),
    probes: await openKeptProbes(`${folder}/probes.jsonl`, hash),
  };
  const text = await withProgress(io, 'balance', effortOf(plan, parts), (step) =>
    balanceReport(plan, parts, kept, step),
  );
  writeFileSync(out ?? inRepository('docs/balance.md'), text);
  io.out(text);
}
