import type { SavedCampaign } from '../session/sessionApi.ts';
import type { Snapshot } from '../session/snapshot.ts';
import type { CampaignHeader } from '../storage/campaignFile.ts';

/** What a save tells about itself. `savedAt` in milliseconds since 1970. */
export function headerOf(
  snapshot: Snapshot,
  saved: SavedCampaign,
  title: string,
  savedAt: number,
): CampaignHeader {
  return {
    title,
    scenario: { id: saved.scenarioId, version: saved.scenarioVersion },
    seat: saved.seat,
    difficulty: snapshot.difficulty,
    quarter: snapshot.label,
    played: snapshot.quarter,
    quarters: snapshot.quarters,
    finished: snapshot.status === 'finished',
    score: snapshot.view.own.score.total,
    packs: [],
    savedAt,
  };
}
