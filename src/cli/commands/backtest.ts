import { backtest } from '../backtest/backtest.ts';
import type { SeriesBand } from '../backtest/bands.ts';
import { type Fit, fitNumbers } from '../backtest/fit.ts';
import { openJournal } from '../backtest/journal.ts';
import { readHistory, readPlan } from '../backtest/plan.ts';
import { writeFit } from '../backtest/writeFit.ts';
import type { CommandModule } from '../commandList.ts';
import { wholeNumber } from '../input/options.ts';
import type { Io } from '../io.ts';
import { printJson } from '../output/json.ts';
import { withProgress } from '../output/progress.ts';
import { figure, textTable } from '../output/table.ts';
import { requireWritable } from '../output/writable.ts';

interface Options {
  readonly seeds: number;
  readonly seed: number;
  readonly fit?: true;
  readonly trials: number;
  readonly trialSeeds: number;
  readonly journal?: string;
  readonly write: boolean;
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
    .option('--trials <number>', 'trials of the fit at most', wholeNumber(1, 100_000), 240)
    .option('--trial-seeds <number>', 'campaigns a trial, the same in each', wholeNumber(1, 1000), 16)
    .option('--journal <file>', 'keep the trials in a file, and go on from those that are there')
    .option('--no-write', 'tell what the fit found and leave the scenario as it is')
    .option('--json', 'print one JSON document')
    .action((options: Options) => (options.fit ? fitAndWrite(options, io) : compare(options, io)));
};

async function compare(options: Options, io: Io): Promise<void> {
  const [plan, history] = await Promise.all([readPlan(), readHistory()]);
  const campaigns = { seeds: options.seeds, firstSeed: options.seed };
  const series = await withProgress(io, plan.scenario, options.seeds, (step) =>
    backtest(plan, history, campaigns, {}, step),
  );
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

const percent = (share: number): string => `${figure(share * 100, 1)} %`;

function columns(...headings: readonly string[]) {
  return headings.map((heading, index) => ({ heading, right: index > 0 }));
}

function nameOf({ headline, id }: SeriesBand): string {
  return `${headline ? '* ' : '  '}${id}`;
}

function table(series: readonly SeriesBand[]): string {
  const rows = series.map((one) => [
    nameOf(one),
    percent(one.mapeFitted),
    percent(one.mape),
    percent(one.inBand),
  ]);
  const { medianError, inBand } = summary(series);
  const text = textTable(columns('series', 'error, fitted', 'error, test', 'inside band'), rows);
  return `${text}\n* headline: median error ${percent(medianError)}, inside the 10–90 % band ${percent(inBand)}\n`;
}

async function fitAndWrite(options: Options, io: Io): Promise<void> {
  const [plan, history] = await Promise.all([readPlan(), readHistory()]);
  const effort = { seeds: options.trialSeeds, trials: options.trials };
  await requireWritable(options.journal);
  const journal = await openJournal(options.journal);
  const found = await withProgress(io, 'fit', effort.trials, (step) =>
    fitNumbers(plan, history, effort, journal, step),
  );
  // The quarters of the test are played here for the first time, with what the fit has settled on.
  const campaigns = { seeds: options.seeds, firstSeed: options.seed };
  const was = await backtest(plan, history, campaigns, found.from);
  const is = await backtest(plan, history, campaigns, found.values);
  if (options.write) await writeFit(plan.scenario, found.values);
  if (options.json) printJson(io, { ...found, series: { before: was, after: is } });
  else io.out(`${numbersTable(found)}\n${comparison(was, is)}`);
}

function numbersTable({ before, after, from, values }: Fit): string {
  const rows = Object.entries(values).map(([path, value]) => [path, String(from[path]), String(value)]);
  const text = textTable(columns('number', 'before', 'fitted'), rows);
  return `${text}\nmean error of what was fitted: ${figure(before, 4)} before, ${figure(after, 4)} after\n`;
}

/** Errors of every series before and after a fit, apart for the quarters that it saw and for those that it did not. */
function comparison(before: readonly SeriesBand[], after: readonly SeriesBand[]): string {
  const rows = after.map((one, s) => {
    const was = before[s] ?? one;
    return [nameOf(one), ...[was.mapeFitted, one.mapeFitted, was.mape, one.mape].map(percent)];
  });
  return textTable(columns('series', 'fitted, before', 'after', 'test, before', 'after'), rows);
}
