import { useMemo } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { useGame } from '../../game/GameContext.tsx';
import type { CampaignOnPage } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { marketPicture } from '../../market/fromSnapshot/marketPicture.ts';
import { LENSES } from '../../market/lens/index.ts';
import type { MarketPicture } from '../../market/picture.ts';

/** Which state of the campaign the map shows. */
export interface MapMoment {
  readonly campaign: CampaignOnPage;
  /** The last quarter is being told. */
  readonly replaying: boolean;
}

/** The map of a campaign. Made again only when the quarter, what is staged, the lens or the words change. */
export function useMarketPicture({ campaign, replaying }: MapMoment, segment: string): MarketPicture {
  const chosen = useGame((state) => state.lens);
  const voice = useT();
  const names = useNames();
  const { snapshot, definition, presentation } = campaign;
  // While it is told, the map speaks of the quarter that has just ended.
  const quarter = (replaying ? snapshot.history.quarters.at(-1) : undefined) ?? snapshot.label;
  const lens = LENSES.find(({ id }) => id === chosen)?.id ?? 'capacity';
  return useMemo(
    () => marketPicture({ snapshot, definition, presentation, names, voice }, { lens, segment, quarter }),
    [snapshot, definition, presentation, names, voice, lens, segment, quarter],
  );
}
