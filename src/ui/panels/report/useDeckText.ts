import { useMemo } from 'react';
import type { NewsItem } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { useNames } from '../../game/useNames.ts';
import { deckText } from './deck.ts';

/** Writes the words under the headlines of the running campaign. */
export function useDeckText(): (item: NewsItem) => string {
  const voice = useT();
  const names = useNames();
  return useMemo(() => (item) => deckText(item, { voice, names }), [voice, names]);
}
