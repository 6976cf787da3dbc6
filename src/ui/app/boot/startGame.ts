import { version } from '../../../../package.json';
import { createI18n, type I18n } from '../../../i18n/createI18n.ts';
import { pageTextSource } from '../../../i18n/pageTextSource.ts';
import { createActions } from '../../../store/actions.ts';
import { createGameStore } from '../../../store/gameStore.ts';
import { createPageSurroundings } from '../../../store/pageSurroundings.ts';
import { languageFrom, readSettings } from '../../../store/settings.ts';
import type { Game } from '../../game/GameContext.tsx';
import { applyAppearance } from '../../theme/appearance.ts';

/** What the page needs before its first screen. */
export interface StartedGame {
  readonly i18n: I18n;
  readonly game: Game;
}

/**
 * Brings the page to its first screen: texts, the session's worker, scenarios, saves.
 * @param onStep hears how far it has come, 0–1
 */
export async function startGame(onStep: (progress: number) => void): Promise<StartedGame> {
  onStep(0.1);
  const texts = pageTextSource();
  const around = createPageSurroundings(version);
  const settings = readSettings(around.shelf, languageFrom(navigator.languages, texts.languages));
  applyAppearance(document.documentElement, settings);
  const store = createGameStore(around, settings);
  const game: Game = { game: store, actions: createActions(store) };
  const i18n = await createI18n(settings.language, texts);
  onStep(0.4);
  await game.actions.loadCards();
  onStep(0.8);
  await game.actions.listSaves();
  onStep(1);
  return { i18n, game };
}
