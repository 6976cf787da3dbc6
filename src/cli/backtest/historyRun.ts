import { type ChangedCampaign, playChanged } from '../simulation/changedCampaign.ts';
import type { Compared } from './plan.ts';

/** One campaign to be held against history, and what is read from it. */
export interface HistoryRun extends ChangedCampaign {
  readonly series: readonly Pick<Compared, 'company' | 'metric' | 'perUnit'>[];
}

/** Plays one campaign and tells each series quarter by quarter, in the unit of what was published. */
export async function historyRun(run: HistoryRun): Promise<number[][]> {
  const { scenario, reports } = await playChanged(run);
  const index = new Map(scenario.companies.map((company, i) => [company.id as string, i]));
  return run.series.map(({ company, metric, perUnit }) =>
    reports.map((report) => (report.figures[index.get(company) ?? -1]?.[metric] ?? 0) / perUnit),
  );
}
