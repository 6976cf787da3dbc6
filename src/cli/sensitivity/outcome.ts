import { type ChangedCampaign, playChanged } from '../simulation/changedCampaign.ts';

/** Marks of the world in the last quarter: figures that are summed over the companies, and the best model. */
export const WORLD = [
  'cloudRevenue',
  'siliconRevenue',
  'modelRevenue',
  'capex',
  'marketValue',
  'powerMW',
  'capability',
] as const;

export type WorldMark = (typeof WORLD)[number];

/** What a campaign came to: marks of the world in its last quarter, and how the companies stand. */
export interface Outcome {
  /** Each above zero, so that they can be compared as ratios. */
  readonly world: Readonly<Record<WorldMark, number>>;
  /** Score of each company, 0–100. */
  readonly scores: readonly number[];
}

/** A campaign that a number at its bound made impossible, and why. */
export interface Broken {
  readonly fault: string;
}

/** Plays one campaign to its end. A measurement of hours must not end with the first world that cannot be: it is told of. */
export async function outcomeOf(run: ChangedCampaign): Promise<Outcome | Broken> {
  try {
    const { reports } = await playChanged(run);
    const figures = reports.at(-1)?.figures ?? [];
    const marks = WORLD.map((metric): [WorldMark, number] => {
      const row = figures.map((company) => company[metric]);
      // Models do not add up: the best counts.
      return [metric, metric === 'capability' ? Math.max(...row) : row.reduce((a, b) => a + b, 0)];
    });
    // Object.fromEntries loses the literal keys; the list above holds every one of them.
    const world = Object.fromEntries(marks) as Record<WorldMark, number>;
    return { world, scores: figures.map((row) => row.score) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}
