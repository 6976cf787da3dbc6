import { useEffect } from 'react';
import type { GameState } from '../../../store/gameStore.ts';
import { useGameContext } from '../../game/GameContext.tsx';
import { type Cue, playCue } from './cues.ts';

/** Lets decisions and quarters be heard, unless the reader turned sound off. */
export function useCues(): void {
  const { store } = useGameContext().game;
  useEffect(
    () =>
      store.subscribe((state, before) => {
        const cue = state.settings.sound ? cueFor(state, before) : null;
        if (cue !== null) playCue(cue);
      }),
    [store],
  );
}

/** What is heard when one state follows another. */
export function cueFor(state: GameState, before: GameState): Cue | null {
  if (state.trouble !== null && before.trouble === null) return 'alarm';
  if (state.replaying && !before.replaying) return 'press';
  if (state.snapshot === null || state.snapshot.label !== before.snapshot?.label) return null;
  const change = state.snapshot.staged.length - before.snapshot.staged.length;
  if (change === 0) return null;
  return change > 0 ? 'stage' : 'undo';
}
