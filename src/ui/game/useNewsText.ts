import { useMemo } from 'react';
import type { NewsItem } from '../../engine/index.ts';
import { useT } from '../../i18n/react.tsx';
import { newsText } from './newsText.ts';
import { useNames } from './useNames.ts';

/** Writes the headlines of the running campaign. */
export function useNewsText(): (item: NewsItem) => string {
  const voice = useT();
  const names = useNames();
  return useMemo(() => (item) => newsText(item, { voice, names }), [voice, names]);
}
