import { useMemo } from 'react';
import { useT } from '../../i18n/react.tsx';
import { useGame } from '../game/GameContext.tsx';
import { type Names, namesOf } from '../game/names.ts';

/** Names in a scenario that is not running, for lists of saves; null where the scenario is not here. */
export function useCardNames(scenarioId: string): Names | null {
  const card = useGame((state) => state.cards.find((one) => one.id === scenarioId));
  const { language } = useT();
  return useMemo(() => (card ? namesOf(card.presentation, language) : null), [card, language]);
}
