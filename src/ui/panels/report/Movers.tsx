import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { CompanyName } from '../../kit/company/CompanyName.tsx';
import { WhyButton } from '../why/WhyButton.tsx';
import { moversOf, type TapeRow, tapeOf } from './movers.model.ts';

/** Whose value rose and fell most, each with its Why? Nothing before the first quarter. */
export function Movers() {
  const { t } = useT();
  const { snapshot, definition } = useCampaign();
  if (snapshot.history.quarters.length < 2) return null;
  const companies = definition.companies.map(({ id }) => id);
  const { winners, losers } = moversOf(tapeOf(snapshot.history, companies));
  return (
    <section className="hs-paper-box">
      <h3 className="hs-paper-section-name">{t('report:winners')}</h3>
      <MoverList rows={winners} />
      <h3 className="hs-paper-section-name">{t('report:losers')}</h3>
      <MoverList rows={losers} />
    </section>
  );
}

function MoverList({ rows }: { readonly rows: readonly TapeRow[] }) {
  const { t, formatQuantity } = useT();
  const names = useNames();
  const { seat } = useCampaign().snapshot;
  if (rows.length === 0) return <p className="hs-paper-text">{t('report:nobody')}</p>;
  return (
    <ul className="hs-paper-rows">
      {rows.map(({ company, change }) => (
        <li key={company} className="hs-paper-row">
          <CompanyName
            name={names.company(company)}
            position={names.position(company)}
            letters={names.monogram(company)}
            isYou={company === seat}
          />
          <span className={(change ?? 0) > 0 ? 'hs-paper-change is-up' : 'hs-paper-change is-down'}>
            {formatQuantity(change ?? 0, 'percent', { sign: 'always' })}
          </span>
          <WhyButton company={company} metric="marketValue" />
        </li>
      ))}
    </ul>
  );
}
