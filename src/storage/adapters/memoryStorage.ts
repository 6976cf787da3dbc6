import { assertSaveId } from '../saveId.ts';
import { headOf, latestFirst, type SaveStorage, type StoredSave } from '../saveStorage.ts';

/** Keeps saves for as long as the program runs: for tests, and for a page whose database is refused. */
export function createMemoryStorage(now: () => number = Date.now): SaveStorage {
  const saves = new Map<string, { readonly text: string; readonly entry: StoredSave }>();
  return {
    list: async () => [...saves.values()].map((save) => save.entry).sort(latestFirst),
    read: async (id) => {
      assertSaveId(id);
      return saves.get(id)?.text;
    },
    write: async (id, text) => {
      assertSaveId(id);
      saves.set(id, { text, entry: { id, head: headOf(text), sizeBytes: text.length, savedAtMs: now() } });
    },
    remove: async (id) => {
      assertSaveId(id);
      saves.delete(id);
    },
  };
}
