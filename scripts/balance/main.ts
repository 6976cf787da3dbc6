import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { readEntrants } from '../../src/cli/arena/entrants.ts';
import { openKeptGames } from '../../src/cli/arena/keptGames.ts';
import { balanceReport, effortOf, PARTS } from '../../src/cli/balance/balance.ts';
import type { BalancePlan } from '../../src/cli/balance/balancePlan.ts';
import { openKeptProbes } from '../../src/cli/balance/sections/choices.ts';
import { UsageError } from '../../src/cli/exit.ts';
import { requireKnown } from '../../src/cli/input/nearestName.ts';
import { openScenario } from '../../src/cli/input/scenarios.ts';
import { processIo } from '../../src/cli/io.ts';
import { startProgress } from '../../src/cli/output/progress.ts';
import { workersRun } from '../../src/cli/parallel/thread.ts';
import { LEVER_IDS } from '../../src/engine/index.ts';
import { USUAL_DIFFICULTY } from '../../src/opponents/index.ts';
import { scenarioHash } from '../../src/replay/stateHash.ts';

/** What the program's threads do with this module. */
export { serveBot } from '../../src/cli/bots/serveBot.ts';
export { serveJobs } from '../../src/cli/parallel/serve.ts';

/**
 * `npm run balance -- [--seeds 8] [--seed 1] [--scenario the-ten-billion-deal] [--quarters n] [--only doctrines,levers,…] [--out file] [--fresh]`:
 * plays campaigns and writes `docs/balance.md`. Every campaign is kept in `test-output/balance`; the next run goes on from there.
 */
const args = process.argv.slice(2);
const BOTS = ['idle', 'sites', 'undercut', 'signer', 'hoarder'].map(
  (name) => `test/support/bots/${name}.mjs`,
);

workersRun(fileURLToPath(import.meta.url));
if (isMainThread) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

async function main(): Promise<void> {
  const name = option('--scenario') ?? 'the-ten-billion-deal';
  const { definition } = await openScenario(name);
  const parts = (option('--only')?.split(',') ?? [...PARTS]).map((part) => requireKnown('part', part, PARTS));
  const bots = [...BOTS, 'docs/modding/bots/steward.mjs'].map(inRepository);
  const known = { doctrines: [], difficulties: [] };
  const plan: BalancePlan = {
    scenario: name,
    companies: definition.companies.map(({ id }) => id),
    seats: definition.companies.filter(({ playable }) => playable).map(({ id }) => id),
    doctrines: definition.doctrines.map(({ id }) => id),
    difficulties: definition.difficulties.map(({ id }) => id),
    usual: USUAL_DIFFICULTY,
    levers: LEVER_IDS,
    bots: parts.includes('bots') ? await readEntrants(bots, known, 60_000) : [],
    seed: number('--seed', 1),
    seeds: number('--seeds', 8),
    quarters: Math.min(number('--quarters', definition.quarters), definition.quarters),
  };
  await write(plan, parts, scenarioHash(definition));
}

async function write(plan: BalancePlan, parts: readonly string[], hash: string): Promise<void> {
  const folder = inRepository('test-output/balance');
  if (args.includes('--fresh')) rmSync(folder, { recursive: true, force: true });
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  const kept = {
    games: await openKeptGames(`${folder}/games.jsonl`, hash),
    probes: await openKeptProbes(`${folder}/probes.jsonl`, hash),
  };
  const progress = await startProgress(processIo(), 'balance', effortOf(plan, parts));
  const text = await balanceReport(plan, parts, kept, progress.step).finally(progress.stop);
  const file = option('--out') ?? inRepository('docs/balance.md');
  writeFileSync(file, text);
  process.stdout.write(text);
}

/** Seen from the bundle in dist/node. */
function inRepository(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

function option(name: string): string | undefined {
  const place = args.indexOf(name);
  return place < 0 ? undefined : args[place + 1];
}

function number(name: string, usual: number): number {
  const value = Number(option(name) ?? usual);
  if (Number.isSafeInteger(value) && value >= 1) return value;
  throw new UsageError(`${name} takes a whole number from 1 on.`);
}
