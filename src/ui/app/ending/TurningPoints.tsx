import { useT } from '../../../i18n/react.tsx';
import type { TurningPoint } from '../../../store/types.ts';
import { useNewsText } from '../../game/useNewsText.ts';
import { DeltaBadge } from '../../kit/figure/DeltaBadge.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';

/** The quarters in which it was decided. */
export function TurningPoints({ points }: { readonly points: readonly TurningPoint[] }) {
  const { t } = useT();
  return (
    <Panel title={t('app:ending.turningPoints')} standfirst={t('app:ending.turningPointsText')}>
      <ol className="ending-points">
        {points.map((point) => (
          <Point key={point.label} point={point} />
        ))}
      </ol>
    </Panel>
  );
}

function Point({ point }: { readonly point: TurningPoint }) {
  const { t, formatQuarter } = useT();
  const newsText = useNewsText();
  return (
    <li className="ending-point">
      <h3>{formatQuarter(point.label)}</h3>
      <p className="ending-point-changes">
        <span>{t('app:ending.scoreShort')}</span>
        <DeltaBadge change={point.scoreChange} unit="score" />
        <span>{t('app:figures.marketValue')}</span>
        <DeltaBadge change={point.valueChange} unit="growth" />
      </p>
      <ul>
        {point.news.map((item) => (
          <li key={`${item.code}-${item.about}`}>{newsText(item)}</li>
        ))}
        {point.news.length === 0 && <li>{t('app:ending.noNews')}</li>}
      </ul>
    </li>
  );
}
