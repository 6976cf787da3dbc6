import { type NumberChanges, numberAt } from '../../scenario/numbers.ts';
import { calendarQuarter } from '../../scenario/resolve/units.ts';
import { quarterLabel } from '../../session/history.ts';
import { scenarioFile } from '../simulation/changedCampaign.ts';
import { backtest } from './backtest.ts';
import type { SeriesBand } from './bands.ts';
import type { BacktestPlan, History } from './plan.ts';

/** Effort of a fit. */
export interface FitEffort {
  /** Campaigns a trial; the same seeds in every trial, so that trials differ by their numbers alone. */
  readonly seeds: number;
  /** Times that every number is tried; the steps halve after a round without success. */
  readonly rounds: number;
}

/** What a fit found. */
export interface Fit {
  readonly before: number;
  readonly after: number;
  /** Values of every number that may be fitted. */
  readonly values: NumberChanges;
}

/** Told after each trial: how good the best so far is. */
export type OnTrial = (best: number) => void;

/** Trials of a fit at most, for a progress bar. */
export function trialsOf(plan: BacktestPlan, effort: FitEffort): number {
  return 1 + plan.fit.length * 2 * effort.rounds;
}

/**
 * Moves the plan's numbers within their bounds until the medians lie nearest to what was published up to `fitUntil`:
 * each number up and down by a step, keep what is better, halve the steps when nothing is (compass search).
 * Later quarters are not even played: they stay the test.
 */
export async function fitNumbers(
  plan: BacktestPlan,
  history: History,
  effort: FitEffort,
  onTrial: OnTrial,
): Promise<Fit> {
  const file = await scenarioFile(plan.scenario);
  const quarters = quartersUntil(file, plan.fitUntil);
  let best = Number.POSITIVE_INFINITY;
  const trial = async (values: NumberChanges): Promise<number> => {
    const bands = await backtest(plan, history, { seeds: effort.seeds, firstSeed: 1, quarters }, values);
    const loss = lossOf(plan, bands);
    best = Math.min(best, loss);
    onTrial(best);
    return loss;
  };
  let values: NumberChanges = Object.fromEntries(plan.fit.map(({ path }) => [path, numberAt(file, path)]));
  const before = await trial(values);
  let after = before;
  let step = 0.12;
  for (let round = 0; round < effort.rounds; round++) {
    const found = await compass(plan, values, after, step, trial);
    if (found.loss >= after) step /= 2;
    ({ values, loss: after } = found);
  }
  return { before, after, values };
}

/** One round: every number a step up, else a step down, in units of its bounds. */
async function compass(
  plan: BacktestPlan,
  from: NumberChanges,
  loss: number,
  step: number,
  trial: (values: NumberChanges) => Promise<number>,
): Promise<{ values: NumberChanges; loss: number }> {
  let best = { values: from, loss };
  for (const { path, low, high } of plan.fit) {
    for (const direction of [1, -1]) {
      const moved = (best.values[path] ?? low) + direction * step * (high - low);
      const value = rounded(Math.min(high, Math.max(low, moved)));
      if (value === best.values[path]) continue;
      const values = { ...best.values, [path]: value };
      const found = await trial(values);
      if (found >= best.loss) continue;
      best = { values, loss: found };
      break;
    }
  }
  return best;
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

/** Four figures: nobody should take a fitted number for more than it is. */
function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

function quartersUntil(file: { readonly start: string; readonly quarters: number }, last: string): number {
  const start = calendarQuarter(file.start);
  let count = 0;
  while (count < file.quarters && quarterLabel(start, count) <= last) count += 1;
  return count;
}
