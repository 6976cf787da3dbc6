import { useEffect } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { type MenuLabels, menuLabels } from '../../../store/menu.ts';
import { useGame, useGameContext } from '../../game/GameContext.tsx';
import { applyAppearance } from '../../theme/appearance.ts';

/** Carries out what the reader set: the look, the language, the words of the window's menu. */
export function useSettings(): void {
  const settings = useGame((state) => state.settings);
  const { host } = useGameContext().game.around;
  const { changeLanguage, language, dynamic, t } = useT();
  useEffect(() => applyAppearance(document.documentElement, settings), [settings]);
  useEffect(() => {
    if (settings.language !== language) void changeLanguage(settings.language);
  }, [settings.language, language, changeLanguage]);
  useEffect(() => {
    document.title = t('app:name');
    void host.setMenuLabels(wordsOf((label) => dynamic(`shell:menu.${label}`)));
  }, [host, dynamic, t]);
}

function wordsOf(write: (label: string) => string): MenuLabels {
  // The labels are exactly the keys of the record.
  return Object.fromEntries(menuLabels.map((label) => [label, write(label)])) as MenuLabels;
}
