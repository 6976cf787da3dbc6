import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { Actions } from '../../store/actions.ts';
import type { GameState, GameStore } from '../../store/gameStore.ts';

/** What every screen and panel reaches: the store, and what a reader can do to the campaign. */
export interface Game {
  readonly game: GameStore;
  readonly actions: Actions;
}

const GameContext = createContext<Game | null>(null);

export function GameProvider({ value, children }: { readonly value: Game; readonly children: ReactNode }) {
  return <GameContext.Provider value={value}>{children}</GameContext.Provider>;
}

/** The game around a component; a component outside the provider is a fault of the program. */
export function useGameContext(): Game {
  const found = useContext(GameContext);
  if (found === null) throw new Error('GameProvider is missing');
  return found;
}

/** A part of the page's state; the component is drawn again when that part changes. */
export function useGame<T>(select: (state: GameState) => T): T {
  return useStore(useGameContext().game.store, select);
}

/** What a reader can do. */
export function useActions(): Actions {
  return useGameContext().actions;
}
