import { useMemo } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { useGame } from '../../game/GameContext.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { marketPicture } from '../../market/fromSnapshot/marketPicture.ts';
import { LENSES } from '../../market/lens/index.ts';
import type { MarketPicture } from '../../market/picture.ts';

/** The map of the running campaign. Made again only when the quarter, what is staged, the lens or the words change. */
export function useMarketPicture(segment: string): MarketPicture {
  const { snapshot, definition, presentation } = useCampaign();
  const chosen = useGame((state) => state.lens);
  const voice = useT();
  const names = useNames();
  const replaying = useGame((state) => state.replaying);
  // While it is told, the map speaks of the quarter that has just ended.
  const quarter = (replaying ? snapshot.history.quarters.at(-1) : undefined) ?? snapshot.label;
  const lens = LENSES.find(({ id }) => id === chosen)?.id ?? 'capacity';
  return useMemo(
    () => marketPicture({ snapshot, definition, presentation, names, voice }, { lens, segment, quarter }),
    [snapshot, definition, presentation, names, voice, lens, segment, quarter],
  );
}
