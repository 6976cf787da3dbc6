import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { type MarketLine, marketLines } from './movers.model.ts';

/** Every market in a line or two: who leads, whose share moved. */
export function Markets() {
  const { t } = useT();
  const { snapshot, definition } = useCampaign();
  const names = useNames();
  const lines = marketLines(
    snapshot.history,
    definition.companies.map(({ id }) => id),
    definition.segments.map(({ id }) => id),
  );
  return (
    <section className="hs-paper-box">
      <h3 className="hs-paper-section-name">{t('report:shares')}</h3>
      <dl className="hs-paper-markets">
        {lines.map((line) => (
          <div key={line.segment}>
            <dt>{names.segment(line.segment)}</dt>
            <dd>
              <MarketWords line={line} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function MarketWords({ line: { leader, gainer, loser } }: { readonly line: MarketLine }) {
  const { t, formatQuantity } = useT();
  const names = useNames();
  const isFirst = useCampaign().snapshot.history.quarters.length < 2;
  const moved = (one: { readonly company: string; readonly points: number }) => ({
    company: names.company(one.company),
    points: formatQuantity(one.points, 'points'),
  });
  const parts = [
    leader &&
      t('report:leads', {
        company: names.company(leader.company),
        share: formatQuantity(leader.share, 'percent'),
      }),
    gainer && t('report:gains', moved(gainer)),
    loser && t('report:loses', moved(loser)),
    !isFirst && gainer === null && loser === null && t('report:still'),
  ];
  return <>{parts.filter(Boolean).join(' · ')}</>;
}
