import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Stryker } from '@stryker-mutator/core';
import type { Io } from '../../src/cli/io.ts';
import { inRepository } from '../lib/paths.ts';
import { count, runScript } from '../lib/script.ts';
import { sourcesHash } from '../lib/sourcesHash.ts';
import { choose } from './choose.ts';
import { ENGINE, keyOf, type Place, placesOfEngine } from './places.ts';
import { reportOf } from './report.ts';
import { isSurvivor, readResults } from './results.ts';

interface Options {
  readonly mutants: number;
  readonly seed: number;
  readonly again?: true;
  readonly fresh?: true;
  readonly report?: true;
  readonly workers: number;
}

await runScript('mutate:sample', (program, io) => {
  program
    .description(
      'Changes the engine in places that are drawn at random, one at a time, and counts how many of the changes no test of test/engine and no golden replay notices. Goes on where it was stopped as long as the sources of the engine are the same.',
    )
    .addOption(count('--mutants <number>', 'changes to try at least', 300))
    .addOption(count('--seed <number>', 'which places are drawn', 1))
    .addOption(count('--workers <number>', 'how many are tried at once', availableParallelism()))
    .option('--again', 'try those once more that nothing noticed, after tests were added')
    .option('--fresh', 'forget what was tried before')
    .option('--report', 'only print what is known')
    .action((options: Options) => sample(options, io));
});

async function sample(options: Options, io: Io): Promise<void> {
  const { mutants, seed, fresh, report, workers } = options;
  const folder = inRepository('reports/mutation-sample');
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/${sourcesHash(ENGINE)}-seed-${seed}.jsonl`;
  if (fresh) rmSync(file, { force: true });
  const places = await placesOfEngine();
  const chosen = choose(places, mutants, seed);
  const open = openPlaces(chosen, file, options.again === true);
  if (open.length > 0 && !report) await mutate(open, file, `${folder}/sample.json`, workers);
  const keys = new Set(chosen.map(keyOf));
  const results = readResults(file).filter((result) => keys.has(keyOf(result)));
  const all = places.reduce((sum, place) => sum + place.mutants, 0);
  io.out(reportOf(results, all));
}

/** Places of which not all mutants have a result. @param again also those where a change was not noticed */
function openPlaces(chosen: readonly Place[], file: string, again: boolean): readonly Place[] {
  const results = readResults(file);
  return chosen.filter((place) => {
    const known = results.filter((result) => keyOf(result) === keyOf(place));
    return known.length < place.mutants || (again && known.some(isSurvivor));
  });
}

async function mutate(
  places: readonly Place[],
  results: string,
  sampleFile: string,
  concurrency: number,
): Promise<void> {
  writeFileSync(sampleFile, JSON.stringify({ results, places }));
  process.env.HYPERSCALE_MUTATION_SAMPLE = sampleFile;
  // Properties with a tenth of their cases: whoever notices a mutant only with many is not counted, so the share is too low rather than too high.
  process.env.HYPERSCALE_SOAK = '0.1';
  const plugin = inRepository('scripts/mutationSample/plugin.mjs');
  await new Stryker({
    configFile: inRepository('scripts/mutationSample/stryker.json'),
    mutate: places.map(keyOf),
    concurrency,
    plugins: ['@stryker-mutator/vitest-runner', plugin],
  }).runMutationTest();
}
