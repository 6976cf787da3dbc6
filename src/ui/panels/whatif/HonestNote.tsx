import type { Metric } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { coverageOf } from '../../../store/coverage.ts';
import { useMetricWords } from '../why/useMetricWords.ts';

/** What the picture is made of, how often its band held what came, and what it cannot know. */
export function HonestNote({ metric }: { readonly metric: Metric }) {
  const { t, formatQuantity } = useT();
  const words = useMetricWords();
  const measured = coverageOf(metric);
  return (
    <section className="wi-honest">
      <h3 className="hs-board-heading">{t('whatif:honest')}</h3>
      {measured !== null && (
        <p className="wi-line">
          {t('whatif:coverage', {
            figure: words.name(metric),
            states: measured.states,
            share: formatQuantity(measured.share, 'percent', { digits: 0 }),
          })}
        </p>
      )}
      <p className="wi-quiet">{t('whatif:method')}</p>
      <p className="wi-quiet">{t('whatif:aim')}</p>
    </section>
  );
}
