import { type Metric, viewFor } from '../../engine/index.ts';
import { type ForecastRequest, type Sample, sampleRuns } from '../../forecast/index.ts';
import { type OpenedCampaign, openCampaign, seatOf } from '../input/saves.ts';
import { carryOn } from './policy.ts';

/** Some runs of a forecast from a file, as plain data for a worker. */
export interface ForecastRuns {
  readonly path: string;
  readonly scenario?: string;
  readonly seat?: string;
  readonly metrics: readonly Metric[];
  readonly quarters: number;
  readonly seed: number;
  readonly from: number;
  readonly to: number;
}

/** Campaigns that were played up to where they stand in this thread already. */
const opened = new Map<string, Promise<OpenedCampaign>>();

/** Plays runs `from` to `to`. @throws UsageError when the file can't be opened */
export async function forecastRuns(asked: ForecastRuns): Promise<Sample> {
  return sampleRuns(await requestOf(asked), asked.from, asked.to);
}

/** What a forecast from a file asks of the rollouts: the seat's view, with what it has staged (I1). */
export async function requestOf(asked: Omit<ForecastRuns, 'from' | 'to'>): Promise<ForecastRequest> {
  const campaign = await campaignAt(asked.path, asked.scenario);
  const { scenario, state, staged } = campaign;
  const seat = seatOf(campaign, asked.seat);
  return {
    view: viewFor(scenario, state, seat),
    staged: staged[seat] ?? [],
    metrics: asked.metrics,
    company: seat,
    quarters: asked.quarters,
    seed: asked.seed,
    policy: carryOn(scenario, seat),
  };
}

/** The campaign of a file; opened once a thread. */
export function campaignAt(path: string, scenario: string | undefined): Promise<OpenedCampaign> {
  const key = `${scenario ?? ''}|${path}`;
  const known = opened.get(key) ?? openCampaign(path, scenario);
  opened.set(key, known);
  return known;
}
