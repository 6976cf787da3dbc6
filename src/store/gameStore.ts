import type { Remote } from 'comlink';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { HostApi } from '../host/hostApi.ts';
import type { Debrief } from '../session/debrief.ts';
import type { OutlookApi } from '../session/outlook/outlookApi.ts';
import type { ScenarioCard, ScenarioPackage, SessionApi } from '../session/sessionApi.ts';
import type { Snapshot } from '../session/snapshot.ts';

import type { SaveStorage } from '../storage/saveStorage.ts';
import { type AdviceState, NO_ADVICE, NO_OUTLOOK, type OutlookState } from './outlook.ts';
import type { PanelName, Selection } from './panels.ts';
import type { SaveEntry } from './saves.ts';
import { defaultSettings, type Settings, type SettingsShelf } from './settings.ts';
import type { Trouble } from './trouble.ts';

export type { PanelName, Selection } from './panels.ts';

/** Which of the big screens is up. */
export type Screen = 'title' | 'newCampaign' | 'game' | 'ending';

/** Windows that stand over any screen. */
export type DialogName = 'settings' | 'save' | 'load' | 'shortcuts' | 'leave';

/** What the reader waits for. */
export type Busy = 'loading' | 'resolving' | 'playingOut' | 'saving';

/** Everything that the page shows. Only the actions beside it change it, and always by replacing, never inside. */
export interface GameState {
  readonly screen: Screen;
  readonly dialog: DialogName | null;
  readonly panel: PanelName | null;
  /** Whether the panel takes the whole width instead of standing beside the map. */
  readonly isPanelWide: boolean;
  readonly selection: Selection | null;
  readonly lens: string;
  readonly cards: readonly ScenarioCard[];
  readonly saves: readonly SaveEntry[];
  readonly scenario: ScenarioPackage | null;
  readonly snapshot: Snapshot | null;
  readonly debrief: Debrief | null;
  /** What may come of the present decisions. */
  readonly outlook: OutlookState;
  /** Moves worth thinking about. */
  readonly advice: AdviceState;
  readonly busy: Busy | null;
  /** How far it has come, 0–1; null where nobody can tell. */
  readonly progress: number | null;
  /** The last quarter's happenings are being shown on the map. */
  readonly replaying: boolean;
  /** Something that went wrong and waits to be read. */
  readonly trouble: Trouble | null;
  readonly settings: Settings;
}

/** What the actions need from outside: the session, a place for saves, the host, a clock. */
export interface Surroundings {
  readonly session: Remote<SessionApi> | SessionApi;
  readonly outlook: Remote<OutlookApi> | OutlookApi;
  readonly saves: SaveStorage;
  readonly host: HostApi;
  readonly shelf: SettingsShelf;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface GameStore {
  readonly store: StoreApi<GameState>;
  readonly around: Surroundings;
  /**
   * Replaces parts of the state. Snapshots are large and never change, so they are put in as they came: a draft
   * over them, or a freeze of them, would keep the page waiting.
   */
  readonly change: (patch: Partial<GameState>) => void;
}

/** The store of one page. */
export function createGameStore(around: Surroundings, settings: Settings = defaultSettings): GameStore {
  const store = createStore<GameState>(() => ({
    screen: 'title',
    dialog: null,
    panel: null,
    isPanelWide: false,
    selection: null,
    lens: 'capacity',
    cards: [],
    saves: [],
    scenario: null,
    snapshot: null,
    debrief: null,
    outlook: NO_OUTLOOK,
    advice: NO_ADVICE,
    busy: null,
    progress: null,
    replaying: false,
    trouble: null,
    settings,
  }));
  return { store, around, change: (patch) => store.setState(patch) };
}
