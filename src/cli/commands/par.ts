import { writeFile } from 'node:fs/promises';
import { USUAL_DIFFICULTY } from '../../opponents/index.ts';
import { resolveScenario } from '../../scenario/resolve/index.ts';
import type { CommandModule } from '../commandList.ts';
import { wholeNumber } from '../input/options.ts';
import type { Io } from '../io.ts';
import { printJson } from '../output/json.ts';
import { withProgress } from '../output/progress.ts';
import { figure, textTable } from '../output/table.ts';
import { requireWritable } from '../output/writable.ts';
import { liftsOf, meanScores, type Pars, parFile, parsFrom } from '../par/par.ts';
import { runJobs } from '../parallel/pool.ts';
import { scenarioFile } from '../simulation/changedCampaign.ts';

interface Options {
  readonly seeds: number;
  readonly seed: number;
  readonly out?: string;
  readonly json?: true;
}

/** `par`: what sound play reaches in every seat, which is what its score is measured against. */
export const register: CommandModule['register'] = (program, io) => {
  program
    .command('par')
    .description(
      'measures what the usual program reaches in every seat: the course that its score is held against',
    )
    .argument('<scenario>', 'id of a shipped scenario')
    .option('--seeds <number>', 'campaigns to play', wholeNumber(1, 10_000), 240)
    .option('--seed <number>', 'seed of the first of them', wholeNumber(0, Number.MAX_SAFE_INTEGER), 1)
    .option('--out <file>', 'write the courses as a part of the scenario to this file')
    .option('--json', 'print one JSON document')
    .action((scenario: string, options: Options) => measure(scenario, options, io));
};

async function measure(scenario: string, options: Options, io: Io): Promise<void> {
  const { seeds, seed } = options;
  const runs = Array.from({ length: seeds }, (_, k) => {
    return { scenario, difficulty: USUAL_DIFFICULTY, seed: seed + k, changes: {} };
  });
  await requireWritable(options.out);
  const { companies } = resolveScenario(await scenarioFile(scenario)).definition;
  const campaigns = await withProgress(io, scenario, seeds, (step) => runJobs('reached', runs, step));
  const pars = parsFrom(campaigns, liftsOf(companies));
  const scores = meanScores(campaigns);
  if (options.out !== undefined) await writeFile(options.out, parFile(pars, seeds));
  if (options.json) printJson(io, { scenario, seeds, seed, par: pars, scores });
  else io.out(table(pars, scores));
}

function table(pars: Pars, scores: Readonly<Record<string, number>>): string {
  const scales = Object.keys(Object.values(pars)[0] ?? {});
  const columns = ['seat', ...scales, 'score now'].map((heading, index) => ({ heading, right: index > 0 }));
  return textTable(
    columns,
    Object.entries(pars).map(([seat, par]) => [
      seat,
      ...Object.values(par).map((value) => figure(value, 2)),
      figure(scores[seat] ?? 0, 1),
    ]),
  );
}
