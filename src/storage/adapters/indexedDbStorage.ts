import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { assertSaveId } from '../saveId.ts';
import {
  headOf,
  latestFirst,
  type SaveStorage,
  SaveStorageError,
  type StoredSave,
  saveSizeLimit,
} from '../saveStorage.ts';
import { guardedBy } from './guarded.ts';

const guarded = guardedBy(meaningOf);

/** Heads and bodies apart, so that listing saves does not read them. */
interface SaveDatabase extends DBSchema {
  heads: { key: string; value: StoredSave };
  bodies: { key: string; value: string };
}

/**
 * Keeps saves in the database of the browser. Head and body are written in one transaction: both or neither.
 *
 * @param name name of the database
 */
export function createIndexedDbStorage(name = 'hyperscale-saves', now: () => number = Date.now): SaveStorage {
  const database = once(() => openSaves(name));
  return {
    list: () => guarded(async () => (await (await database()).getAll('heads')).sort(latestFirst)),
    read: (id) => guarded(async () => (await database()).get('bodies', checked(id))),
    write: (id, text) => guarded(async () => put(await database(), checked(id), text, now())),
    remove: (id) => guarded(async () => removeBoth(await database(), checked(id))),
  };
}

function openSaves(name: string): Promise<IDBPDatabase<SaveDatabase>> {
  return openDB<SaveDatabase>(name, 1, {
    upgrade(database) {
      database.createObjectStore('heads', { keyPath: 'id' });
      database.createObjectStore('bodies');
    },
  });
}

async function put(
  database: IDBPDatabase<SaveDatabase>,
  id: string,
  text: string,
  savedAtMs: number,
): Promise<void> {
  if (text.length > saveSizeLimit) throw new SaveStorageError('tooLarge', `${text.length} characters`);
  const entry: StoredSave = { id, head: headOf(text), sizeBytes: text.length, savedAtMs };
  // Strict: the transaction is complete only when it is on the disk.
  const transaction = database.transaction(['heads', 'bodies'], 'readwrite', { durability: 'strict' });
  const writes = [
    transaction.objectStore('heads').put(entry),
    transaction.objectStore('bodies').put(text, id),
  ];
  await Promise.all([...writes, transaction.done]);
}

async function removeBoth(database: IDBPDatabase<SaveDatabase>, id: string): Promise<void> {
  const transaction = database.transaction(['heads', 'bodies'], 'readwrite');
  const removals = [
    transaction.objectStore('heads').delete(id),
    transaction.objectStore('bodies').delete(id),
  ];
  await Promise.all([...removals, transaction.done]);
}

function checked(id: string): string {
  assertSaveId(id);
  return id;
}

function meaningOf(error: unknown): SaveStorageError['code'] {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'diskFull';
  return name === 'SecurityError' ? 'noPermission' : 'unknown';
}

/** Opens on first use; a failure is forgotten, so that a later call may succeed. */
function once<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined;
  return () => {
    opened ??= open().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
}
