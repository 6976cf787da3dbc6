import type { Par } from '../../engine/index.ts';
import { type ChangedCampaign, playChanged } from '../simulation/changedCampaign.ts';

/** What every seat reached by the end of one campaign, on the scales of a course, and its final score. */
export type Reached = Readonly<Record<string, Reach>>;

export interface Reach {
  readonly made: Readonly<Record<keyof Par, number>>;
  readonly score: number;
}

/** Plays one campaign to its end and reads what its seats came to (O2). */
export async function reachedIn(run: ChangedCampaign): Promise<Reached> {
  const { state } = await playChanged(run);
  return Object.fromEntries(
    state.companies.map(({ id, scoreBasis, score }) => [id, { made: scoreBasis.made, score: score.total }]),
  );
}
