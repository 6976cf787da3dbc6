import { useMemo } from 'react';
import { useT } from '../../../../i18n/react.tsx';
import { useCampaign } from '../../../game/useCampaign.ts';
import { useNames } from '../../../game/useNames.ts';
import type { DealWords } from './dealWords.ts';

/** The words for clauses and reasons of the running campaign. */
export function useDealWords(): DealWords {
  const voice = useT();
  const names = useNames();
  const { start } = useCampaign().definition;
  return useMemo(() => ({ voice, names, start }), [voice, names, start]);
}
