import type { Metric } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import type { OutlookPicture } from '../../../store/types.ts';
import { useCampaign } from '../../game/useCampaign.ts';
import { useQuarters } from '../decision/useQuarters.ts';
import { useMetricWords } from '../why/useMetricWords.ts';
import { effectOf, verdictOf } from './outlook.model.ts';

/** The picture in a sentence: what the figure comes to, and what the staged decisions change in it. */
export function FutureLine({ picture, metric }: { picture: OutlookPicture; metric: Metric }) {
  const { t } = useT();
  const { snapshot } = useCampaign();
  const { writeQuarter } = useQuarters();
  const words = useMetricWords();
  const effect = effectOf(picture, metric);
  if (effect === null) return null;
  const { plain, staged, difference } = effect;
  const write = (value: number): string => words.format(metric, value);
  const said = { figure: words.name(metric), quarter: writeQuarter(snapshot.quarter + picture.quarters - 1) };
  if (staged === null || difference === null)
    return (
      <div className="wi-said">
        <p className="wi-line">
          {t('whatif:plainLine', {
            ...said,
            middle: write(plain.p50),
            low: write(plain.p10),
            high: write(plain.p90),
          })}
        </p>
        <p className="wi-quiet">
          <strong>{t('whatif:emptyTitle')}.</strong> {t('whatif:emptyText')}
        </p>
      </div>
    );
  const verdict = verdictOf(difference);
  const count = snapshot.staged.length;
  const change = (value: number): string => words.formatChange(metric, value);
  return (
    <div className="wi-said">
      <p className="wi-line">
        {t(verdict === 'none' ? 'whatif:sameLine' : 'whatif:changeLine', {
          ...said,
          count,
          middle: write(staged.p50),
          plain: write(plain.p50),
          change: change(difference.p50),
          low: change(difference.p10),
          high: change(difference.p90),
        })}
      </p>
      {verdict === 'eitherWay' && <p className="wi-quiet">{t('whatif:eitherWay')}</p>}
    </div>
  );
}
