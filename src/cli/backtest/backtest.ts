import type { NumberChanges } from '../../scenario/numbers.ts';
import { calendarQuarter } from '../../scenario/resolve/units.ts';
import { quarterLabel } from '../../session/history.ts';
import { type JobPool, runJobs } from '../parallel/pool.ts';
import { scenarioFile } from '../simulation/changedCampaign.ts';
import { bandsOf, type SeriesBand } from './bands.ts';
import type { BacktestPlan, History } from './plan.ts';

/** How many campaigns are played, from which seed on, and for how many quarters. */
export interface Campaigns {
  readonly seeds: number;
  readonly firstSeed: number;
  /** All of them by default. */
  readonly quarters?: number;
}

/**
 * Plays the plan's scenario on many seeds, opponents free to decide, and holds each series against what was.
 * @param run where the campaigns are played: a pool that stays, for who plays many rounds of them
 */
export async function backtest(
  plan: BacktestPlan,
  history: History,
  campaigns: Campaigns,
  changes: NumberChanges = {},
  onDone: () => void = () => undefined,
  run: JobPool['run'] = runJobs,
): Promise<SeriesBand[]> {
  const file = await scenarioFile(plan.scenario);
  const quarters = Math.min(campaigns.quarters ?? file.quarters, file.quarters);
  const { scenario, difficulty } = plan;
  const series = plan.series.map(({ company, metric, perUnit }) => ({ company, metric, perUnit }));
  const runs = Array.from({ length: campaigns.seeds }, (_, k) => {
    return { scenario, difficulty, seed: campaigns.firstSeed + k, quarters, changes, series };
  });
  const results = await run('historyRun', runs, onDone);
  const start = calendarQuarter(file.start);
  const labels = Array.from({ length: quarters }, (_, q) => quarterLabel(start, q));
  return bandsOf(plan, history, labels, results);
}
