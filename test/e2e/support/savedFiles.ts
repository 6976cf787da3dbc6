import type { Page } from '@playwright/test';
import { stateHash } from '../../../src/replay/stateHash.ts';
import { listScenarios } from '../../../src/scenario/catalogue.node.ts';
import { type Campaign, playQuarter, startCampaign } from '../../../src/session/campaign.ts';
import type { SavedCampaign } from '../../../src/session/sessionApi.ts';
import { campaignFile } from '../../../src/storage/campaignFile.ts';

/** The text of every save that the page keeps, latest first. */
export async function savedFiles(page: Page): Promise<readonly string[]> {
  const stored = await page.evaluate(readSaves);
  return [...stored].sort((a, b) => b.savedAtMs - a.savedAtMs).map(({ text }) => text);
}

/** Runs in the page: what lies in the browser's own database. */
function readSaves(): Promise<{ savedAtMs: number; text: string }[]> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  return done(indexedDB.open('hyperscale-saves')).then(async (database) => {
    const store = (name: string) => database.transaction(name).objectStore(name);
    const heads: { id: string; savedAtMs: number }[] = await done(store('heads').getAll());
    const texts = await Promise.all(heads.map(({ id }) => done<string>(store('bodies').get(id))));
    database.close();
    return heads.map(({ savedAtMs }, k) => ({ savedAtMs, text: texts[k] ?? '' }));
  });
}

/** The campaign of the latest save. */
export async function latestCampaign(page: Page): Promise<SavedCampaign> {
  const [latest = ''] = await savedFiles(page);
  const read = campaignFile.decode(latest);
  if (!read.ok) throw new Error(`the latest save cannot be read: ${read.diagnostics[0]?.code}`);
  return read.value.payload;
}

/** Hash of the state after the same commands, played here in Node. */
export async function hashInNode(saved: SavedCampaign): Promise<string> {
  const found = (await listScenarios()).find(({ definition }) => definition.id === saved.scenarioId);
  if (found === undefined) throw new Error(`there is no scenario ${saved.scenarioId}`);
  let campaign: Campaign = startCampaign({
    ...saved.setup,
    scenario: found.definition,
    seats: saved.setup.hands,
  });
  for (const commands of saved.commands) campaign = playQuarter(campaign, commands);
  return stateHash(campaign.state);
}
