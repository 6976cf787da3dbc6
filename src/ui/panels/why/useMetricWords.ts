import { useMemo } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { useNames } from '../../game/useNames.ts';
import { type MetricWords, metricWords } from './metricWords.ts';

/** Names and formats of the figures of the running campaign, in the reader's language. */
export function useMetricWords(): MetricWords {
  const voice = useT();
  const names = useNames();
  return useMemo(() => metricWords(voice, names), [voice, names]);
}
