import type { Metric } from '../../engine/index.ts';
import {
  CALIBRATION,
  chartOf,
  type Fan,
  forecastMetrics,
  joined,
  quartersAhead,
} from '../../forecast/index.ts';
import { quarterLabel } from '../../session/history.ts';
import type { CommandModule } from '../commandList.ts';
import { UsageError } from '../exit.ts';
import { campaignAt, type ForecastRuns, requestOf } from '../forecast/runs.ts';
import { requireKnown } from '../input/nearestName.ts';
import { collect, wholeNumber } from '../input/options.ts';
import type { Io } from '../io.ts';
import { fanTable } from '../output/fans.ts';
import { printJson } from '../output/json.ts';
import { withProgress } from '../output/progress.ts';
import { runJobs } from '../parallel/pool.ts';

interface Options {
  readonly quarters: number;
  readonly runs: number;
  readonly metric: readonly string[];
  readonly seat?: string;
  readonly scenario?: string;
  readonly seed: number;
  readonly raw?: true;
  readonly json?: true;
}

/** Runs that a worker plays in one go. */
const BATCH = 10;
/** What people are shown when they name no metric; the JSON document has all. */
const HEADLINES: readonly string[] = [
  'revenue',
  'operatingIncome',
  'cash',
  'marketValue',
  'capability',
  'score',
];

/** `forecast`: fan charts of what may come, as the seat of a saved campaign may see it. */
export const register: CommandModule['register'] = (program, io) => {
  program
    .command('forecast')
    .description('plays a saved campaign on in many worlds that its seat may believe in, and tells the bands')
    .argument('<save>', 'a saved campaign, or a replay')
    .option('--quarters <number>', 'quarters ahead', wholeNumber(1, 40), 8)
    .option('--runs <number>', 'worlds to play', wholeNumber(1, 10_000), 100)
    .option(
      '--metric <name>',
      'a metric, such as cash; may be written several times; all by default',
      collect,
      [],
    )
    .option('--seat <company>', 'whose view and figures; the seat of the save by default')
    .option(
      '--scenario <id, folder or file>',
      'scenario that it was played on; the one that it names by default',
    )
    .option('--seed <number>', 'seed of the worlds', wholeNumber(0, Number.MAX_SAFE_INTEGER), 1)
    .option('--raw', 'leave out what past errors taught')
    .option('--json', 'print one JSON document')
    .action((save: string, options: Options) => look(save, options, io));
};

async function look(path: string, options: Options, io: Io): Promise<void> {
  const { quarters, seed, runs } = options;
  const { scenario, state } = await campaignAt(path, options.scenario);
  if (state.status === 'finished')
    throw new UsageError(`The campaign of '${path}' is over: nothing is left to forecast.`);
  const all = forecastMetrics(scenario);
  const metrics = options.metric.map((name): Metric => requireKnown('metric', name, all));
  const asked = {
    path,
    ...(options.scenario === undefined ? {} : { scenario: options.scenario }),
    ...(options.seat === undefined ? {} : { seat: options.seat }),
    metrics: metrics.length > 0 ? metrics : all,
    quarters,
    seed,
  };
  const request = await requestOf(asked);
  const batches: ForecastRuns[] = [];
  for (let from = 0; from < runs; from += BATCH)
    batches.push({ ...asked, from, to: Math.min(runs, from + BATCH) });
  const samples = await withProgress(io, 'forecast', batches.length, (step) =>
    runJobs('forecastRuns', batches, step),
  );
  const sample = samples.reduce(joined);
  const chart = chartOf(request, sample, options.raw === true ? null : CALIBRATION);
  const labels = Array.from({ length: quartersAhead(request) }, (_, k) =>
    quarterLabel(scenario.start, state.quarter + k),
  );
  if (options.json) printJson(io, { metrics: chart.metrics });
  else io.out(fanTable(shown(chart.metrics, metrics.length > 0), labels));
}

function shown(fans: readonly Fan[], asked: boolean): readonly Fan[] {
  return asked ? fans : fans.filter(({ metric }) => HEADLINES.includes(metric));
}
