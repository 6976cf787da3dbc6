import type { Remote } from 'comlink';
import { produce } from 'immer';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { HostApi } from '../host/hostApi.ts';
import type { ScenarioCard, ScenarioPackage, SessionApi } from '../session/sessionApi.ts';
import type { Snapshot } from '../session/snapshot.ts';
import type { SaveStorage } from '../storage/saveStorage.ts';
import { defaultSettings, type Settings } from './settings.ts';

/** Panels that can stand beside the market. */
export const PANELS = [
  'boardroom',
  'compute',
  'silicon',
  'models',
  'commerce',
  'agreements',
  'finance',
  'rivals',
  'report',
  'history',
] as const;
export type PanelName = (typeof PANELS)[number];

/** Something on the map or in a table that the reader points at. */
export interface Selection {
  readonly kind: 'company' | 'region' | 'site' | 'merchant' | 'agreement' | 'chip';
  readonly id: string;
}

/** Which of the big screens is up. */
export type Screen = 'title' | 'newCampaign' | 'game' | 'ending';

/** Everything that the page shows. Slices change it only through the actions beside them. */
export interface GameState {
  readonly screen: Screen;
  readonly panel: PanelName | null;
  readonly selection: Selection | null;
  readonly lens: string;
  readonly cards: readonly ScenarioCard[];
  readonly scenario: ScenarioPackage | null;
  readonly snapshot: Snapshot | null;
  /** A call is under way that the reader waits for: its name, for the progress line. */
  readonly busy: 'loading' | 'resolving' | 'saving' | null;
  /** The last quarter's happenings are being shown on the map. */
  readonly replaying: boolean;
  /** A message of something that went wrong, by key and parameters. */
  readonly trouble: {
    readonly key: string;
    readonly params: Readonly<Record<string, string | number>>;
  } | null;
  readonly settings: Settings;
}

/** What the actions need from outside: the session, a place for saves, the host. */
export interface Surroundings {
  readonly session: Remote<SessionApi> | SessionApi;
  readonly saves: SaveStorage;
  readonly host: HostApi;
}

export interface GameStore {
  readonly store: StoreApi<GameState>;
  readonly around: Surroundings;
  /** Changes the state through an immer draft. */
  readonly change: (recipe: (draft: { -readonly [K in keyof GameState]: GameState[K] }) => void) => void;
}

/** The store of one page. */
export function createGameStore(around: Surroundings): GameStore {
  const store = createStore<GameState>(() => ({
    screen: 'title',
    panel: null,
    selection: null,
    lens: 'share',
    cards: [],
    scenario: null,
    snapshot: null,
    busy: null,
    replaying: false,
    trouble: null,
    settings: defaultSettings,
  }));
  return { store, around, change: (recipe) => store.setState((state) => produce(state, recipe)) };
}
