import { useT } from '../../../i18n/react.tsx';
import { useGame } from '../../game/GameContext.tsx';
import { EventNotice } from '../../panels/events/EventNotice.tsx';
import { MapStage } from './MapStage.tsx';
import { Rail } from './Rail.tsx';
import { RefusedNote } from './RefusedNote.tsx';
import { ResolvingNote } from './ResolvingNote.tsx';
import { SideSheet } from './SideSheet.tsx';
import { TopBar } from './TopBar.tsx';
import './game.css';

/** The desk of a campaign: the market fills it, panels stand beside it, the quarter is ended from its head. */
export default function GameScreen() {
  const { t } = useT();
  const hasCampaign = useGame((state) => state.snapshot !== null && state.scenario !== null);
  const isNarrow = useGame((state) => state.panel !== null);
  const isTelling = useGame((state) => state.replaying);
  if (!hasCampaign) return null;
  return (
    <div className="game">
      <TopBar />
      <Rail />
      <main className="game-stage" aria-label={t('app:game.stage')}>
        <div className="game-map" data-narrow={isNarrow} data-telling={isTelling}>
          <MapStage />
          <RefusedNote />
          <EventNotice />
        </div>
        <SideSheet />
        <ResolvingNote />
      </main>
    </div>
  );
}
