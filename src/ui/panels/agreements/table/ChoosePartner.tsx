import type { CompanyId, PublicCompany } from '../../../../engine/index.ts';
import { useT } from '../../../../i18n/react.tsx';
import { useCampaign } from '../../../game/useCampaign.ts';
import { useNames } from '../../../game/useNames.ts';
import { Monogram } from '../../../kit/company/Monogram.tsx';
import { EmptyState } from '../../../kit/panel/EmptyState.tsx';
import { type PartnerStanding, partnerStandings } from '../terms/partners.model.ts';
import { useDesk } from '../useDesk.ts';

/** Whom to sit down with: every company that is still in business, with what stands between you. */
export function ChoosePartner() {
  const { t } = useT();
  const { desk, sitDown } = useDesk();
  const { view, definition, snapshot } = useCampaign();
  const partners = partnerStandings(view, definition, snapshot.staged);
  if (partners.length === 0) {
    return <EmptyState scene="paper" title={t('deals:choose.nobody')} />;
  }
  return (
    <section aria-label={t('deals:choose.title')}>
      <h3 className="ag-subhead">{t('deals:choose.title')}</h3>
      <p className="ag-note">{t('deals:choose.text')}</p>
      <ul className="ag-partners">
        {partners.map((standing) => (
          <li key={standing.company.id}>
            <PartnerCard
              standing={standing}
              hasDraft={desk.drafts[standing.company.id] !== undefined}
              onChoose={() => sitDown(standing.company.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface PartnerCardProps {
  readonly standing: PartnerStanding;
  readonly hasDraft: boolean;
  readonly onChoose: (id: CompanyId) => void;
}

function PartnerCard({ standing, hasDraft, onChoose }: PartnerCardProps) {
  const { t, formatMoney, formatList, formatNumber } = useT();
  const names = useNames();
  const { company, modules, agreements, isAsked, hasAsked, isStaged } = standing;
  const rounds = useCampaign().definition.parameters.agreements.patience;
  const value = formatMoney(company.marketValue);
  const marks = [
    isStaged && t('deals:choose.staged'),
    hasAsked && t('deals:choose.asks'),
    isAsked && t('deals:choose.asked'),
    hasDraft && t('deals:choose.draft'),
  ].filter((mark) => mark !== false);
  return (
    <button type="button" className="ag-partner" onClick={() => onChoose(company.id)}>
      <Monogram
        name={names.company(company.id)}
        letters={names.monogram(company.id)}
        position={names.position(company.id)}
        isDecoration
      />
      <span className="ag-partner-words">
        <strong>{names.company(company.id)}</strong>
        <span>{formatList(modules.map((module) => t(`refusals:modules.${module}`)))}</span>
        <span className="hs-figures">
          {t('deals:choose.line', {
            value,
            agreements,
            count: agreements,
            relation: t(`deals:relation.${mood(company)}`),
          })}
        </span>
        <span className="hs-figures">
          {t('deals:patience.left', {
            rounds: formatNumber(company.patience * rounds, { digits: 1, trim: true }),
          })}
        </span>
        {marks.length > 0 && (
          <span className="ag-partner-marks">
            {marks.map((mark) => (
              <span key={mark} className="ag-tag">
                {mark}
              </span>
            ))}
          </span>
        )}
      </span>
    </button>
  );
}

function mood({ relation }: PublicCompany): 'warm' | 'even' | 'cold' {
  if (relation > 0.15) return 'warm';
  return relation < -0.15 ? 'cold' : 'even';
}
