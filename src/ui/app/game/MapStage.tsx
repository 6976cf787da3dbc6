import { useMemo, useState } from 'react';
import { useActions, useGame } from '../../game/GameContext.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { MarketView } from '../../market/MarketView.tsx';
import { prefersLessMotion } from '../../theme/appearance.ts';
import { openSelection } from './openSelection.ts';
import { SegmentChoice } from './SegmentChoice.tsx';
import { useMarketPicture } from './useMarketPicture.ts';

/** The market itself, behind everything. It tells each resolved quarter once. */
export function MapStage() {
  const { snapshot, definition } = useCampaign();
  const actions = useActions();
  const replaying = useGame((state) => state.replaying);
  const { speed, motion } = useGame((state) => state.settings);
  const [segment, setSegment] = useState(definition.segments[0]?.id ?? '');
  const picture = useMarketPicture(segment);
  const key = `${snapshot.seed}-${snapshot.label}`;
  const playback = useMemo(() => (replaying ? { key, speed } : null), [replaying, key, speed]);
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
      {picture.lens === 'share' && !replaying && <SegmentChoice value={segment} onChange={setSegment} />}
    </>
  );
}
