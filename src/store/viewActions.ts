import { produce } from 'immer';
import type { Snapshot } from '../session/snapshot.ts';
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
      const { snapshot } = store.getState();
      const isOver = snapshot?.status === 'finished';
      change({ replaying: false, ...(isOver ? { screen: 'ending' } : { panel: panelAfter(snapshot) }) });
    },
    dismissTrouble: () => change({ trouble: null }),
    changeSettings: (recipe) => {
      const settings = produce(store.getState().settings, recipe);
      change({ settings });
      keepSettings(around.shelf, settings);
    },
  };
}

/** What a quarter ends with: the newspaper; who has just been wound up (F3) is told so in the boardroom, with the ways on. */
function panelAfter(snapshot: Snapshot | null): PanelName {
  const failed = snapshot?.view.own.finance.failed ?? -1;
  return failed >= 0 && failed === (snapshot?.quarter ?? 0) - 1 ? 'boardroom' : 'report';
}
