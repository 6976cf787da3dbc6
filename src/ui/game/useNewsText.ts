import { useMemo } from 'react';
import type { NewsItem } from '../../engine/index.ts';
import { useT } from '../../i18n/react.tsx';
import { newsParam, newsText } from './newsText.ts';
import { useNames } from './useNames.ts';

/** Writes the headlines of the running campaign. */
export function useNewsText(): (item: NewsItem) => string {
  const voice = useT();
  const names = useNames();
  return useMemo(() => (item) => newsText(item, { voice, names }), [voice, names]);
}

/** Writes one parameter of news of the running campaign, such as the name of an event or of an answer to it. */
export function useNewsParam(): (item: NewsItem, name: string) => string {
  const voice = useT();
  const names = useNames();
  return useMemo(() => (item, name) => newsParam(item, name, { voice, names }), [voice, names]);
}
