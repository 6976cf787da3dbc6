import { writeFile } from 'node:fs/promises';
import type { CommandModule } from '../commandList.ts';
import { coursesOf, type Measured, type Measurement, measure, type Row } from '../forecast/measure.ts';
import { wholeNumber } from '../input/options.ts';
import type { Io } from '../io.ts';
import { printJson } from '../output/json.ts';
import { startProgress } from '../output/progress.ts';
import { figure, textTable } from '../output/table.ts';

interface Options extends Omit<Measurement, 'scenario'> {
  readonly out?: string;
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
    .option('--json', 'print one JSON document')
    .action((scenario: string, options: Options) => tell({ ...options, scenario }, io));
};

async function tell(asked: Measurement & Options, io: Io): Promise<void> {
  const progress = await startProgress(io, 'coverage', coursesOf(asked));
  const measured = await measure(asked, progress.step);
  progress.stop();
  if (asked.out !== undefined) await writeFile(asked.out, `${JSON.stringify(measured.calibration)}\n`);
  const { states, learn, quarters, runs, seed, scenario } = asked;
  const { metrics, horizons } = measured;
  if (asked.json) printJson(io, { scenario, states, learn, quarters, runs, seed, metrics, horizons });
  else io.out(tables(measured));
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
