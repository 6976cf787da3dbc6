import { type NumberChanges, numberAt } from '../../scenario/numbers.ts';
import { calendarQuarter } from '../../scenario/resolve/units.ts';
import { quarterLabel } from '../../session/history.ts';
import { openPool } from '../parallel/pool.ts';
import { scenarioFile } from '../simulation/changedCampaign.ts';
import { backtest } from './backtest.ts';
import type { SeriesBand } from './bands.ts';
import type { Journal } from './journal.ts';
import type { BacktestPlan, History } from './plan.ts';
import { patternSearch } from './search.ts';

/** Effort of a fit. */
export interface FitEffort {
  /** Campaigns a trial; the same seeds in every trial, so that trials differ by their numbers alone. */
  readonly seeds: number;
  /** Trials at most. */
  readonly trials: number;
}

/** What a fit found. */
export interface Fit {
  readonly before: number;
  readonly after: number;
  /** Values of every number that may be fitted, as they were and as they are best. */
  readonly from: NumberChanges;
  readonly values: NumberChanges;
}

/** Told after each trial: how good the best so far is. */
export type OnTrial = (best: number) => void;

/**
 * Moves the plan's numbers within their bounds until the medians lie nearest to what was published up to `fitUntil`
 * ({@link patternSearch}). Later quarters are not even played: they stay the test. One pool of threads plays all trials.
 * @param journal losses of trials that were played before. They are trusted if the first trial, played anew, agrees with them
 */
export async function fitNumbers(
  plan: BacktestPlan,
  history: History,
  effort: FitEffort,
  journal: Journal,
  onTrial: OnTrial,
): Promise<Fit> {
  const file = await scenarioFile(plan.scenario);
  const campaigns = { seeds: effort.seeds, firstSeed: 1, quarters: quartersUntil(file, plan.fitUntil) };
  const pool = openPool();
  const played = async (values: NumberChanges): Promise<number> => {
    const bands = await backtest(plan, history, campaigns, values, () => undefined, pool.run);
    return lossOf(plan, bands);
  };
  try {
    const from = Object.fromEntries(plan.fit.map(({ path }) => [path, numberAt(file, path)]));
    const before = await played(from);
    if (journal.lossOf(from) !== before) {
      await journal.clear();
      await journal.keep(from, before);
    }
    let best = before;
    const { values, loss } = await patternSearch(plan.fit, from, effort.trials, async (trial) => {
      const known = journal.lossOf(trial);
      const loss = known ?? (await played(trial));
      if (known === undefined) await journal.keep(trial, loss);
      best = Math.min(best, loss);
      onTrial(best);
      return loss;
    });
    return { before, after: loss, from, values };
  } finally {
    await pool.close();
  }
}

/** Weighted mean of |ln(median / what was)| over the quarters that may be fitted. */
function lossOf(plan: BacktestPlan, bands: readonly SeriesBand[]): number {
  let loss = 0;
  let weights = 0;
  for (const [s, { weight }] of plan.series.entries()) {
    const quarters = bands[s]?.quarters.filter((quarter) => quarter.fitted) ?? [];
    for (const { p50, actual } of quarters) {
      if (actual <= 0) continue;
      loss += (weight * Math.abs(Math.log(Math.max(p50, actual * 1e-3) / actual))) / quarters.length;
    }
    weights += weight;
  }
  return loss / weights;
}

function quartersUntil(file: { readonly start: string; readonly quarters: number }, last: string): number {
  const start = calendarQuarter(file.start);
  let count = 0;
  while (count < file.quarters && quarterLabel(start, count) <= last) count += 1;
  return count;
}
