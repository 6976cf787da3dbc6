import { useT } from '../../../i18n/react.tsx';
import { useGame } from '../../game/GameContext.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { ProgressBar } from '../../kit/status/ProgressBar.tsx';

/** Says that the quarter is being resolved; the map stays in sight and in hand. */
export function ResolvingNote() {
  const { t, formatQuarter } = useT();
  const { snapshot } = useCampaign();
  const isResolving = useGame((state) => state.busy === 'resolving');
  if (!isResolving) return null;
  return (
    <div className="game-resolving" role="status">
      <ProgressBar label={t('app:game.resolvingQuarter', { quarter: formatQuarter(snapshot.label) })} />
    </div>
  );
}
