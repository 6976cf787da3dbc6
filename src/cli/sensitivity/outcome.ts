import { type ChangedCampaign, playChanged } from '../simulation/changedCampaign.ts';

/** What a campaign came to: figures of the world in its last quarter, and how the companies stand. */
export interface Outcome {
  /** Sums over the companies and marks of the world, each above zero. */
  readonly world: Readonly<Record<string, number>>;
  /** Score of each company, 0–100. */
  readonly scores: readonly number[];
}

/** Figures that are summed over the companies. */
const SUMS = ['cloudRevenue', 'siliconRevenue', 'modelRevenue', 'capex', 'marketValue', 'powerMW'] as const;

/** Plays one campaign to its end. */
export async function outcomeOf(run: ChangedCampaign): Promise<Outcome> {
  const { reports } = await playChanged(run);
  const figures = reports.at(-1)?.figures ?? [];
  const sums = SUMS.map((metric) => [metric, figures.reduce((sum, row) => sum + row[metric], 0)]);
  const frontier = Math.max(...figures.map((row) => row.capability));
  return {
    world: { ...Object.fromEntries(sums), frontier },
    scores: figures.map((row) => row.score),
  };
}
