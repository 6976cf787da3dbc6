import { useMemo } from 'react';
import { useT } from '../../i18n/react.tsx';
import { type Names, namesOf } from './names.ts';
import { useCampaign } from './useCampaign.ts';

/** Names of companies, regions, chips and the rest of the running campaign, in the reader's language. */
export function useNames(): Names {
  const { presentation } = useCampaign();
  const { language } = useT();
  return useMemo(() => namesOf(presentation, language), [presentation, language]);
}
