import type { ScenarioDefinition } from '../engine/index.ts';
import { stateHash } from '../replay/stateHash.ts';
import { type Campaign, playQuarter, startCampaign } from './campaign.ts';
import type { LoadProgress, LoadResult, SavedCampaign } from './sessionApi.ts';

/** Plays a saved campaign again and compares every hash: the campaign, or the first quarter that differs (T4). */
export function playAgain(
  scenario: ScenarioDefinition,
  saved: SavedCampaign,
  onQuarter?: LoadProgress,
): Campaign | number {
  const hands = saved.setup.hands.filter((seat) => scenario.companies.some((company) => company.id === seat));
  let campaign = startCampaign({ ...saved.setup, scenario, seats: hands });
  if (stateHash(campaign.state) !== saved.hashes[0]) return 0;
  for (const [k, commands] of saved.commands.entries()) {
    onQuarter?.(k, saved.commands.length);
    campaign = playQuarter(campaign, commands);
    if (stateHash(campaign.state) !== saved.hashes[k + 1]) return k + 1;
  }
  return campaign;
}

/** Why a save could not be gone on with: made for another version of the scenario, or its course differs. */
export function refuseLoad(scenario: ScenarioDefinition, saved: SavedCampaign, quarter: number): LoadResult {
  if (saved.scenarioVersion === scenario.version) return { ok: false, code: 'differs', params: { quarter } };
  const params = { saved: saved.scenarioVersion, present: scenario.version };
  return { ok: false, code: 'otherVersion', params };
}
