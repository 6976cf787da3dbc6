import { writeFile } from 'node:fs/promises';
import type { CommandModule } from '../commandList.ts';
import { coursesOf, type Measured, type Measurement, measure, type Row } from '../forecast/measure.ts';
import { sharesOf, withTables } from '../forecast/published.ts';
import { readText } from '../input/files.ts';
import { wholeNumber } from '../input/options.ts';
import { openScenario } from '../input/scenarios.ts';
import type { Io } from '../io.ts';
import { printJson } from '../output/json.ts';
import { withProgress } from '../output/progress.ts';
import { figure, textTable } from '../output/table.ts';
import { requireWritable } from '../output/writable.ts';

interface Options extends Omit<Measurement, 'scenario'> {
  readonly out?: string;
  readonly table?: string;
  readonly shares?: string;
  readonly json?: true;
}

/** `coverage`: how often what came lay inside the bands of forecasts, and what can be learnt from it. */
export const register: CommandModule['register'] = (program, io) => {
  program
    .command('coverage')
    .description('holds forecasts against what came of campaigns that the program plays in every seat')
    .argument('<scenario>', 'id of a scenario, or a folder or file that holds one')
    .option('--states <number>', 'forecasts to hold against what came', wholeNumber(1, 100_000), 200)
    .option(
      '--learn <number>',
      'forecasts of other campaigns to learn from first',
      wholeNumber(0, 100_000),
      0,
    )
    .option('--quarters <number>', 'quarters ahead', wholeNumber(1, 20), 8)
    .option('--runs <number>', 'worlds a forecast', wholeNumber(2, 1000), 24)
    .option('--seed <number>', 'seed of the first campaign', wholeNumber(0, Number.MAX_SAFE_INTEGER), 1001)
    .option('--out <file>', 'write what was learnt to this file')
    .option('--table <file>', 'write the tables between the marks of this document')
    .option(
      '--shares <file>',
      'write the parts of outcomes in the 80 % band to this file, for the game to tell',
    )
    .option('--json', 'print one JSON document')
    .action((scenario: string, options: Options) => tell({ ...options, scenario }, io));
};

async function tell(asked: Measurement & Options, io: Io): Promise<void> {
  const { out, table: document, shares } = asked;
  await requireWritable(out, document, shares);
  if (document !== undefined) await readText(document);
  await openScenario(asked.scenario);
  const measured = await withProgress(io, 'coverage', coursesOf(asked), (step) => measure(asked, step));
  await write(asked, measured);
  const { states, learn, quarters, runs, seed, scenario } = asked;
  const { metrics, horizons } = measured;
  if (asked.json) printJson(io, { scenario, states, learn, quarters, runs, seed, metrics, horizons });
  else io.out(tables(measured));
}

/** Writes what was learnt, the tables and the shares of one and the same run to the files that were named. */
async function write(asked: Measurement & Options, measured: Measured): Promise<void> {
  const { out, table: document, shares, states } = asked;
  if (out !== undefined) await writeFile(out, `${JSON.stringify(measured.calibration)}\n`);
  if (document !== undefined)
    await writeFile(document, withTables(await readText(document), wordsOf(asked), measured));
  if (shares !== undefined)
    await writeFile(shares, `${JSON.stringify(sharesOf(states, measured), null, 2)}\n`);
}

/** The words with which the same can be measured again. */
function wordsOf({ scenario, states, learn, runs, quarters, seed, ...files }: Measurement & Options): string {
  const numbers = `--states ${states} --learn ${learn} --runs ${runs} --quarters ${quarters} --seed ${seed}`;
  const named = (['out', 'table', 'shares'] as const).flatMap((name) => {
    const file = files[name];
    return file === undefined ? [] : [`--${name} ${file}`];
  });
  return ['npm run -s hyperscale -- coverage', scenario, numbers, ...named].join(' ');
}

function tables({ metrics, horizons }: Measured): string {
  return `${table('metric', metrics)}\n${table('quarters ahead', horizons)}`;
}

function table(heading: string, rows: readonly Row[]): string {
  const columns = [heading, 'cases', 'in 80 % band', 'in 50 % band', 'below middle', 'width', 'in 80 %, raw'];
  const percent = (share: number) => figure(share * 100, 1);
  return textTable(
    columns.map((name, k) => ({ heading: name, right: k > 0 })),
    rows.map(({ key, cases, in80, in50, below, width, raw80 }) => [
      key,
      figure(cases),
      percent(in80),
      percent(in50),
      percent(below),
      figure(width, 2),
      percent(raw80),
    ]),
  );
}
