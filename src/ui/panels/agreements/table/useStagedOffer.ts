import type { StagedCommand } from '../../../../store/types.ts';
import { useCampaign } from '../../../game/useCampaign.ts';

/** A staged offer and its place in the list of what is staged. */
export interface StagedOffer {
  readonly place: number;
  readonly staged: StagedCommand;
}

/** The offer to a company that waits for the end of the quarter; null when there is none. */
export function useStagedOffer(to: string): StagedOffer | null {
  const { staged } = useCampaign().snapshot;
  const place = staged.findIndex(({ command }) => command.kind === 'offerAgreement' && command.to === to);
  const found = staged[place];
  return found === undefined ? null : { place, staged: found };
}
