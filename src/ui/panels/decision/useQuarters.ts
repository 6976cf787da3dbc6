import { useMemo } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { quarterIdAt } from './quarters.model.ts';

/** Quarters of the running campaign by index: their id, and how the reader writes them. */
export interface Quarters {
  readonly quarterId: (index: number) => string;
  readonly writeQuarter: (index: number) => string;
}

/** Names of the running campaign's quarters. */
export function useQuarters(): Quarters {
  const { definition } = useCampaign();
  const { formatQuarter } = useT();
  return useMemo(() => {
    const quarterId = (index: number) => quarterIdAt(definition.start, index);
    return { quarterId, writeQuarter: (index) => formatQuarter(quarterId(index)) };
  }, [definition, formatQuarter]);
}
