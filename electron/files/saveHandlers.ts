import type { SaveStorage } from '../../src/storage/saveStorage.ts';
import type { Handlers } from '../ipc/dispatch.ts';

export type SaveHandlers = Pick<Handlers, 'saves.list' | 'saves.read' | 'saves.write' | 'saves.remove'>;

/** Hands the page's requests about saves to a storage. */
export function createSaveHandlers(storage: SaveStorage): SaveHandlers {
  return {
    'saves.list': async () => [...(await storage.list())],
    'saves.read': ({ id }) => storage.read(id),
    'saves.write': async ({ id, text }) => {
      await storage.write(id, text);
      return undefined;
    },
    'saves.remove': async ({ id }) => {
      await storage.remove(id);
      return undefined;
    },
  };
}
