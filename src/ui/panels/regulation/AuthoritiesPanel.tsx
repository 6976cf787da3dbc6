import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { Panel } from '../../kit/panel/Panel.tsx';
import { BudgetForm } from '../decision/BudgetForm.tsx';
import type { Fact } from '../decision/Facts.tsx';
import { Rule } from '../decision/Rule.tsx';
import { WhyButton } from '../why/WhyButton.tsx';
import { AuthorityCard } from './AuthorityCard.tsx';
import { authoritiesOf, complianceEffects } from './authorities.model.ts';
import { PublicCases } from './PublicCases.tsx';
import './regulation.css';

/** Authorities: how closely each watches, what it does about it, and what calms it (R1, R2). */
export function AuthoritiesPanel() {
  const { t, formatMoney, formatQuantity } = useT();
  const { projected } = useCampaign();
  const { due } = projected.regulation;
  return (
    <Panel
      title={t('regulation:title')}
      standfirst={t('regulation:standfirst')}
      actions={
        <span className="hs-auth-total">
          <span className="hs-figures">{formatQuantity(projected.own.scrutiny, 'score')}</span>
          <WhyButton metric="scrutiny" />
        </span>
      }
    >
      <div className="hs-auth">
        {due > 0 && <p className="hs-auth-due">{t('regulation:due', { amount: formatMoney(due) })}</p>}
        <ul className="hs-auth-cards">
          {authoritiesOf(projected).map((authority) => (
            <AuthorityCard key={authority.id} authority={authority} />
          ))}
        </ul>
        <div className="hs-auth-columns">
          <Compliance />
          <PublicCases />
        </div>
      </div>
    </Panel>
  );
}

/** The compliance budget, with what it takes off where. */
function Compliance() {
  const { t, formatQuantity } = useT();
  const { projected } = useCampaign();
  const names = useNames();
  const now = complianceEffects(projected, projected.own.spending.compliance);
  const write = (points: number): string => formatQuantity(-points, 'score', { digits: 1 });
  const effects = (kUSD: number): Fact[] =>
    complianceEffects(projected, kUSD).map(({ jurisdiction, points }, j) => ({
      id: jurisdiction,
      label: names.jurisdiction(jurisdiction),
      value: write(now[j]?.points ?? 0),
      after: write(points),
    }));
  return (
    <section className="hs-auth-part" aria-label={t('regulation:compliance')}>
      <h3 className="hs-board-heading">{t('regulation:compliance')}</h3>
      <BudgetForm budget="compliance" effects={effects} />
      <Rule number="R1">{t('regulation:complianceRule')}</Rule>
    </section>
  );
}
