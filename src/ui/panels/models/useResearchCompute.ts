import { useMemo } from 'react';
import { useCampaign } from '../../game/useCampaign.ts';
import { h100eOf, plannedPicture } from '../compute/capacity.model.ts';

/** Research compute of the quarters to come, H100e: this quarter last quarter's division counts, then the new one (C5). */
export function useResearchCompute(): readonly number[] {
  const { view, projected } = useCampaign();
  return useMemo(
    () => [view.own.compute.research, h100eOf(plannedPicture(projected), 'research')],
    [view, projected],
  );
}
