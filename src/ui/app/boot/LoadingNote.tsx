import { useT } from '../../../i18n/react.tsx';
import { useGame } from '../../game/GameContext.tsx';
import { ProgressBar } from '../../kit/status/ProgressBar.tsx';

/** Says that a campaign is being set up or played again, and how far it has come. */
export function LoadingNote() {
  const { t, formatQuantity } = useT();
  const isLoading = useGame((state) => state.busy === 'loading');
  const progress = useGame((state) => state.progress);
  if (!isLoading) return null;
  return (
    <div className="loading-note" role="status">
      <ProgressBar
        label={t(progress === null ? 'app:loading.start' : 'app:loading.replay')}
        {...(progress !== null && {
          value: progress,
          text: formatQuantity(progress, 'percent', { digits: 0 }),
        })}
      />
    </div>
  );
}
