import { useEffect } from 'react';
import type { Actions } from '../../../store/actions.ts';
import type { GameState } from '../../../store/gameStore.ts';
import { useActions, useGameContext } from '../../game/GameContext.tsx';
import { LENSES } from '../../market/lens/index.ts';
import { type ShortcutAction, shortcutOf } from './shortcuts.model.ts';

/** Lets the whole game be played from the keyboard; the list is under `?`. */
export function useShortcuts(): void {
  const { store } = useGameContext().game;
  const actions = useActions();
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const shortcut = shortcutOf(event);
      const state = store.getState();
      if (shortcut === undefined || isBusyElsewhere(event, state, shortcut.isSingle)) return;
      if (!act(shortcut.action, state, actions)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    // Before any widget: a focused button would take Ctrl and Enter for a press.
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [store, actions]);
}

/** Windows and lists that answer keys themselves. */
const ELSEWHERE = '[role="dialog"], [role="alertdialog"], [role="listbox"], [role="menu"]';

/** While something is typed, or a window stands over the page, keys belong there. */
function isBusyElsewhere(event: KeyboardEvent, state: GameState, isSingle: boolean): boolean {
  if (state.dialog !== null || state.trouble !== null) return true;
  const target = event.target instanceof HTMLElement ? event.target : null;
  if (target?.closest(ELSEWHERE)) return true;
  if (!isSingle) return false;
  if (event.key !== 'Escape' && !state.settings.singleKeys) return true;
  return target?.closest('input, textarea, select, [contenteditable="true"]') != null;
}

/** Does what a shortcut means on the present screen. False when it means nothing here. */
function act(action: ShortcutAction, state: GameState, actions: Actions): boolean {
  if (action.kind === 'help') {
    actions.openDialog('shortcuts');
    return true;
  }
  if (state.screen !== 'game' || state.busy !== null) return false;
  if (action.kind === 'skip') return skip(state, actions);
  if (state.replaying) return false;
  perform(action, state, actions);
  return true;
}

function skip(state: GameState, actions: Actions): boolean {
  if (state.replaying) actions.endReplay();
  else if (state.panel !== null) actions.closePanel();
  else return false;
  return true;
}

function perform(action: ShortcutAction, state: GameState, actions: Actions): void {
  if (action.kind === 'panel') actions.openPanel(action.panel);
  else if (action.kind === 'endQuarter') void actions.endQuarter();
  else if (action.kind === 'save') actions.openDialog('save');
  else if (action.kind === 'map') actions.closePanel();
  else if (action.kind === 'wide') actions.widenPanel(!state.isPanelWide);
  else if (action.kind === 'nextLens') {
    const place = LENSES.findIndex(({ id }) => id === state.lens);
    actions.setLens(LENSES[(place + 1) % LENSES.length]?.id ?? state.lens);
  }
}
