import type { HostApi } from '../../src/host/hostApi.ts';
import { listScenarios } from '../../src/scenario/catalogue.node.ts';
import { OutlookDesk } from '../../src/session/outlook/desk.ts';
import type { OutlookApi } from '../../src/session/outlook/outlookApi.ts';
import { gamePrograms } from '../../src/session/outlook/programs.ts';
import { Session } from '../../src/session/session.ts';
import { createMemoryStorage } from '../../src/storage/adapters/memoryStorage.ts';
import type { SaveStorage } from '../../src/storage/saveStorage.ts';
import { type Actions, createActions } from '../../src/store/actions.ts';
import { createGameStore, type GameStore } from '../../src/store/gameStore.ts';

/** A store over a real session and a storage in memory, as a page has it, without a page. */
export interface StoreGame {
  readonly game: GameStore;
  readonly actions: Actions;
  readonly saves: SaveStorage;
  /** Files that were given out. */
  readonly given: { name: string; content: string }[];
  /** The file that the next import finds; null when the person thinks better of it. */
  incoming: { name: string; text: string } | null;
}

let scenarios: ReturnType<typeof listScenarios> | undefined;

/** A new store; scenarios are read once for all of them. */
export function storeGame(
  saves: SaveStorage = createMemoryStorage(),
  outlook: OutlookApi = new OutlookDesk(gamePrograms),
): StoreGame {
  scenarios ??= listScenarios();
  const reading = scenarios;
  const given: StoreGame['given'] = [];
  const kept = new Map<string, string>();
  let clock = 1_000_000;
  const host: HostApi = {
    kind: 'browser',
    version: 'test',
    openFile: async () =>
      one.incoming === null
        ? { kind: 'cancelled' }
        : { kind: 'opened', name: one.incoming.name, bytes: new TextEncoder().encode(one.incoming.text) },
    saveFile: async ({ suggestedName, content }) => {
      given.push({ name: suggestedName, content: String(content) });
      return { kind: 'kept' };
    },
    isFullscreen: async () => false,
    setFullscreen: async () => false,
    canQuit: false,
    quit: async () => undefined,
    setMenuLabels: async () => undefined,
  };
  const game = createGameStore({
    session: new Session({ list: () => reading }),
    outlook,
    saves,
    host,
    shelf: { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) },
    now: () => {
      clock += 1000;
      return clock;
    },
  });
  const one: StoreGame = { game, actions: createActions(game), saves, given, incoming: null };
  return one;
}

/** Starts the flagship campaign in a store. */
export async function startIn({ actions }: StoreGame, seat = 'amazon', seed = 7): Promise<void> {
  await actions.start({ scenarioId: 'the-ten-billion-deal', seats: [seat], difficulty: 'manager', seed });
}
