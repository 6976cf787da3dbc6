import { backtest } from '../backtest/backtest.ts';
import type { SeriesBand } from '../backtest/bands.ts';
import { fitNumbers, trialsOf } from '../backtest/fit.ts';
import { readHistory, readPlan } from '../backtest/plan.ts';
import { writeFit } from '../backtest/writeFit.ts';
import type { CommandModule } from '../commandList.ts';
import { wholeNumber } from '../input/options.ts';
import type { Io } from '../io.ts';
import { printJson } from '../output/json.ts';
import { startProgress } from '../output/progress.ts';
import { figure, textTable } from '../output/table.ts';

interface Options {
  readonly seeds: number;
  readonly seed: number;
  readonly fit?: true;
  readonly rounds: number;
  readonly json?: true;
}

/** `backtest`: the scenario of 2023 to 2025 held against what was published. */
export const register: CommandModule['register'] = (program, io) => {
  program
    .command('backtest')
    .description('plays 2023 to 2025 and holds it against what was published')
    .option('--seeds <number>', 'campaigns to play', wholeNumber(1, 10_000), 200)
    .option('--seed <number>', 'seed of the first of them', wholeNumber(0, Number.MAX_SAFE_INTEGER), 1)
    .option('--fit', 'fit the numbers of the plan on 2023 and 2024 first, and write them into the scenario')
    .option('--rounds <number>', 'rounds of the fit', wholeNumber(1, 100), 6)
    .option('--json', 'print one JSON document')
    .action((options: Options) => (options.fit ? fitAndWrite(options, io) : compare(options, io)));
};

async function compare(options: Options, io: Io): Promise<void> {
  const [plan, history] = await Promise.all([readPlan(), readHistory()]);
  const progress = await startProgress(io, plan.scenario, options.seeds);
  const campaigns = { seeds: options.seeds, firstSeed: options.seed };
  const series = await backtest(plan, history, campaigns, {}, progress.step);
  progress.stop();
  if (options.json) {
    const { scenario, difficulty, fitUntil } = plan;
    printJson(io, { scenario, difficulty, seeds: options.seeds, fitUntil, ...summary(series), series });
  } else io.out(table(series));
}

/** Error of the headline series over the test, and how often what was lies inside the band. */
function summary(series: readonly SeriesBand[]) {
  const headline = series.filter((one) => one.headline);
  const errors = headline.map((one) => one.mape).sort((a, b) => a - b);
  const middle = (errors.length - 1) / 2;
  const medianError = ((errors[Math.floor(middle)] ?? 0) + (errors[Math.ceil(middle)] ?? 0)) / 2;
  const test = headline.flatMap((one) => one.quarters).filter((quarter) => !quarter.fitted);
  const inside = test.filter(({ p10, p90, actual }) => actual >= p10 && actual <= p90);
  return { medianError, inBand: inside.length / Math.max(1, test.length) };
}

function table(series: readonly SeriesBand[]): string {
  const columns = ['series', 'error, fitted', 'error, test', 'inside band'].map((heading, index) => {
    return { heading, right: index > 0 };
  });
  const percent = (share: number) => `${figure(share * 100, 1)} %`;
  const rows = series.map((one) => [
    `${one.headline ? '* ' : '  '}${one.id}`,
    percent(one.mapeFitted),
    percent(one.mape),
    percent(one.inBand),
  ]);
  const { medianError, inBand } = summary(series);
  return `${textTable(columns, rows)}\n* headline: median error ${percent(medianError)}, inside the 10–90 % band ${percent(inBand)}\n`;
}

async function fitAndWrite(options: Options, io: Io): Promise<void> {
  const [plan, history] = await Promise.all([readPlan(), readHistory()]);
  const effort = { seeds: options.seeds, rounds: options.rounds };
  const progress = await startProgress(io, 'fit', trialsOf(plan, effort));
  const found = await fitNumbers(plan, history, effort, progress.step);
  progress.stop();
  await writeFit(plan.scenario, found.values);
  if (options.json) printJson(io, found);
  else {
    const rows = Object.entries(found.values).map(([path, value]) => [path, String(value)]);
    io.out(textTable([{ heading: 'number' }, { heading: 'fitted', right: true }], rows));
    io.out(`\nmean error ${figure(found.before, 4)} before, ${figure(found.after, 4)} after\n`);
  }
}
