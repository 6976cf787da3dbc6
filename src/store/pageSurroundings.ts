import { createHost } from '../host/createHost.ts';
import { connectSession } from '../session/client.ts';
import { connectOutlook } from '../session/outlook/client.ts';
import { createIndexedDbStorage } from '../storage/adapters/indexedDbStorage.ts';
import type { Surroundings } from './gameStore.ts';

/**
 * What a page plays in: its host, the session's worker, and the saves: files of the desktop window, or the browser's
 * own database.
 * @param version of the product
 */
export function createPageSurroundings(version: string): Surroundings {
  const host = createHost(version);
  return {
    host,
    session: connectSession(),
    outlook: connectOutlook(),
    saves: host.saves ?? createIndexedDbStorage(),
    shelf: window.localStorage,
    now: Date.now,
  };
}
