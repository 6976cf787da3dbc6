import { useDeferredValue, useMemo, useState } from 'react';
import { useActions, useGame } from '../../game/GameContext.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { MarketView } from '../../market/MarketView.tsx';
import { prefersLessMotion } from '../../theme/appearance.ts';
import { openSelection } from './openSelection.ts';
import { SegmentChoice } from './SegmentChoice.tsx';
import { type MapMoment, useMarketPicture } from './useMarketPicture.ts';

/** The market itself, behind everything. It tells each resolved quarter once. */
export function MapStage() {
  const moment = useMapMoment();
  const { snapshot, definition } = moment.campaign;
  const actions = useActions();
  const { speed, motion } = useGame((state) => state.settings);
  const [segment, setSegment] = useState(definition.segments[0]?.id ?? '');
  const picture = useMarketPicture(moment, segment);
  const key = `${snapshot.seed}-${snapshot.label}`;
  const playback = useMemo(() => (moment.replaying ? { key, speed } : null), [moment.replaying, key, speed]);
  return (
    <>
      <MarketView
        picture={picture}
        onLens={actions.setLens}
        onSelect={(selection) => openSelection(selection, snapshot.seat, actions)}
        playback={playback}
        onHappeningsDone={actions.endReplay}
        reducedMotion={motion === 'reduced' || prefersLessMotion(document.documentElement)}
      />
      {picture.lens === 'share' && !moment.replaying && (
        <SegmentChoice value={segment} onChange={setSegment} />
      )}
    </>
  );
}

/** The map follows the rest of the page a moment later: its layout is the longest work of a new quarter, and can wait. */
function useMapMoment(): MapMoment {
  const campaign = useCampaign();
  const replaying = useGame((state) => state.replaying);
  const moment = useMemo(() => ({ campaign, replaying }), [campaign, replaying]);
  return useDeferredValue(moment);
}
