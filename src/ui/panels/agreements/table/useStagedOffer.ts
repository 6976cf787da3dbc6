import type { StagedCommand } from '../../../../store/types.ts';
import { useCampaign } from '../../../game/useCampaign.ts';
import { isPaper, receiverOf } from '../terms/papers.model.ts';

/** A staged offer and its place in the list of what is staged. */
export interface StagedOffer {
  readonly place: number;
  readonly staged: StagedCommand;
}

/** The offer to a company that waits for the end of the quarter; null when there is none. */
export function useStagedOffer(to: string): StagedOffer | null {
  const { snapshot, view } = useCampaign();
  const { staged } = snapshot;
  const place = staged.findIndex(({ command }) => isPaper(command) && receiverOf(command, view) === to);
  const found = staged[place];
  return found === undefined ? null : { place, staged: found };
}
