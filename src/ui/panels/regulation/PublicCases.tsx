import type { DeepReadonly, Probe } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { CompanyName } from '../../kit/company/CompanyName.tsx';
import { useQuarters } from '../decision/useQuarters.ts';
import { publicCases } from './authorities.model.ts';

/** Cases of all companies, as the public knows them (I1). */
export function PublicCases() {
  const { t } = useT();
  const { projected } = useCampaign();
  const cases = publicCases(projected);
  return (
    <section className="hs-auth-part" aria-label={t('regulation:public.title')}>
      <h3 className="hs-board-heading">{t('regulation:public.title')}</h3>
      {cases.length === 0 ? (
        <p className="hs-auth-note">{t('regulation:public.none')}</p>
      ) : (
        <ul className="hs-auth-list">
          {cases.map((probe) => (
            <PublicCase key={probe.id} probe={probe} />
          ))}
        </ul>
      )}
    </section>
  );
}

function PublicCase({ probe }: { readonly probe: DeepReadonly<Probe> }) {
  const { t, formatMoney } = useT();
  const { seat } = useCampaign().view;
  const names = useNames();
  const { writeQuarter } = useQuarters();
  const what = t('common:pair', {
    name: names.jurisdiction(probe.jurisdiction),
    value: t(`regulation:subject.${probe.subject}`),
  });
  const remedy =
    probe.remedy === null
      ? ''
      : t(`regulation:remedy.${probe.remedy.kind}`, { amount: formatMoney(probe.remedy.amount) });
  return (
    <li>
      <CompanyName
        name={names.company(probe.company)}
        position={names.position(probe.company)}
        letters={names.monogram(probe.company)}
        isYou={probe.company === seat}
        detail={what}
      />
      <span className="hs-auth-note">
        {t(`regulation:public.${probe.status}`, {
          quarter: writeQuarter(probe.status === 'open' ? probe.decides : probe.ended),
          remedy,
        })}
      </span>
    </li>
  );
}
