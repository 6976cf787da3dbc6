import { useT } from '../../../i18n/react.tsx';
import { useGame } from '../../game/GameContext.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { ProgressBar } from '../../kit/status/ProgressBar.tsx';

/** Says that the quarter is being resolved; the map stays in sight and in hand. */
export function ResolvingNote() {
  const { t, formatQuarter } = useT();
  const { snapshot } = useCampaign();
  const busy = useGame((state) => state.busy);
  const progress = useGame((state) => state.progress);
  if (busy !== 'resolving' && busy !== 'playingOut') return null;
  return (
    <div className="game-resolving" role="status">
      {busy === 'resolving' ? (
        <ProgressBar label={t('app:game.resolvingQuarter', { quarter: formatQuarter(snapshot.label) })} />
      ) : (
        <ProgressBar
          label={t('app:game.playingOut')}
          {...(progress !== null && {
            value: progress,
            text: t('app:game.playedOut', {
              number: Math.round(progress * snapshot.quarters),
              quarters: snapshot.quarters,
            }),
          })}
        />
      )}
    </div>
  );
}
