import { useMemo } from 'react';
import { useCampaign } from '../../game/useCampaign.ts';
import { type Promised, promisedOf } from './obligations.model.ts';

/** What the reader's company has promised to pay, before what is staged. */
export function usePromised(): Promised {
  const { view } = useCampaign();
  return useMemo(() => promisedOf(view), [view]);
}
