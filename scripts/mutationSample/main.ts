import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { inRepository } from '../lib/paths.ts';
import { choose } from './choose.ts';
import { fingerprintOfEngine, keyOf, type Place, placesOfEngine } from './places.ts';
import { reportOf } from './report.ts';
import { isSurvivor, readResults } from './results.ts';

/**
 * `npm run mutate:sample -- [--mutants 300] [--seed 1] [--again] [--fresh] [--report]`: changes the engine in places that are
 * drawn at random, one at a time, and counts how many of the changes no test of `test/engine` and no golden replay notices.
 * It goes on where it was stopped as long as the engine's sources are the same. `--again` tests those once more that nothing
 * noticed, after tests were added; `--fresh` forgets all results; `--report` only prints what is known.
 */
const { values } = parseArgs({
  options: {
    mutants: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    again: { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: false },
    report: { type: 'boolean', default: false },
  },
});
const mutants = Number(values.mutants);
const seed = Number(values.seed);

if (!Number.isInteger(mutants) || mutants < 1 || !Number.isInteger(seed)) {
  process.stderr.write(
    'Usage: npm run mutate:sample -- [--mutants <number>] [--seed <number>] [--again] [--fresh] [--report]\n',
  );
  process.exitCode = 2;
} else await sample();

async function sample(): Promise<void> {
  const folder = inRepository('reports/mutation-sample');
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/${fingerprintOfEngine()}-seed-${seed}.jsonl`;
  if (values.fresh) rmSync(file, { force: true });
  const places = await placesOfEngine();
  const chosen = choose(places, mutants, seed);
  const open = openPlaces(chosen, file);
  if (open.length > 0 && !values.report) await mutate(open, file, `${folder}/sample.json`);
  const keys = new Set(chosen.map(keyOf));
  const results = readResults(file).filter((result) => keys.has(keyOf(result)));
  process.stdout.write(
    reportOf(
      results,
      places.reduce((sum, place) => sum + place.mutants, 0),
    ),
  );
}

/** Places of which not all mutants have a result; with `--again` also those where a change was not noticed. */
function openPlaces(chosen: readonly Place[], file: string): readonly Place[] {
  const results = readResults(file);
  return chosen.filter((place) => {
    const known = results.filter((result) => keyOf(result) === keyOf(place));
    return known.length < place.mutants || (values.again && known.some(isSurvivor));
  });
}

async function mutate(places: readonly Place[], results: string, sampleFile: string): Promise<void> {
  writeFileSync(sampleFile, JSON.stringify({ results, places }));
  process.env.HYPERSCALE_MUTATION_SAMPLE = sampleFile;
  // Properties with a tenth of their cases: whoever notices a mutant only with many is not counted, so the share is too low rather than too high.
  process.env.HYPERSCALE_SOAK = '0.1';
  const plugin = inRepository('scripts/mutationSample/plugin.mjs');
  await new Stryker({
    configFile: inRepository('scripts/mutationSample/stryker.json'),
    mutate: places.map(keyOf),
    plugins: ['@stryker-mutator/vitest-runner', plugin],
  }).runMutationTest();
}
