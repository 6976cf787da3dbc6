import { produce } from 'immer';
import type { DialogName, GameStore, PanelName, Screen, Selection } from './gameStore.ts';
import { keepSettings, type Settings } from './settings.ts';

type SettingsDraft = { -readonly [Key in keyof Settings]: Settings[Key] };

/** Everything that changes what is in sight, and nothing of the campaign. */
export interface ViewActions {
  readonly goTo: (screen: Screen) => void;
  readonly openDialog: (dialog: DialogName) => void;
  readonly closeDialog: () => void;
  /** Opens a panel beside the map; with a selection it shows that first. */
  readonly openPanel: (panel: PanelName, selection?: Selection | null) => void;
  readonly closePanel: () => void;
  readonly widenPanel: (isWide: boolean) => void;
  readonly select: (selection: Selection | null) => void;
  readonly setLens: (lens: string) => void;
  /** The map has told the quarter, or the reader skipped it: the industry report comes next. */
  readonly endReplay: () => void;
  readonly dismissTrouble: () => void;
  readonly changeSettings: (recipe: (draft: SettingsDraft) => void) => void;
}

/** The actions on what is in sight over one store. */
export function viewActions({ change, store, around }: GameStore): ViewActions {
  return {
    goTo: (screen) => change({ screen, dialog: null }),
    openDialog: (dialog) => change({ dialog }),
    closeDialog: () => change({ dialog: null }),
    openPanel: (panel, selection = null) => change({ panel, selection }),
    closePanel: () => change({ panel: null, isPanelWide: false, selection: null }),
    widenPanel: (isPanelWide) => change({ isPanelWide }),
    select: (selection) => change({ selection }),
    setLens: (lens) => change({ lens }),
    endReplay: () => {
      if (!store.getState().replaying) return;
      const isOver = store.getState().snapshot?.status === 'finished';
      change({ replaying: false, ...(isOver ? { screen: 'ending' } : { panel: 'report' }) });
    },
    dismissTrouble: () => change({ trouble: null }),
    changeSettings: (recipe) => {
      const settings = produce(store.getState().settings, recipe);
      change({ settings });
      keepSettings(around.shelf, settings);
    },
  };
}
