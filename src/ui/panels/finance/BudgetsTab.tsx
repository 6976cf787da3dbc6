import type { SeatView } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { BudgetForm } from '../decision/BudgetForm.tsx';
import { Rule } from '../decision/Rule.tsx';
import { budgetsOf } from './budgets.model.ts';

/** Every quarterly budget that the company may have. */
export function BudgetsTab() {
  const { t, formatMoney } = useT();
  const { projected } = useCampaign();
  const budgets = budgetsOf(projected);
  const all = budgets.reduce((sum, { key }) => sum + projected.own.spending[key], 0);
  return (
    <div className="hs-finance-tab">
      <p className="pd-note">{t('finance:budgets.text', { amount: formatMoney(all) })}</p>
      <div className="hs-finance-forms">
        {budgets.map(({ key, rule }) => (
          <Budget key={key} budget={key} rule={rule} />
        ))}
      </div>
    </div>
  );
}

interface BudgetProps {
  readonly budget: keyof SeatView['own']['spending'];
  readonly rule: string;
}

function Budget({ budget, rule }: BudgetProps) {
  const { t } = useT();
  return (
    <section className="hs-finance-part" aria-label={t(`commands:setSpending.fields.${budget}`)}>
      <BudgetForm budget={budget} />
      <Rule number={rule}>{t(`finance:budget.${budget}`)}</Rule>
    </section>
  );
}
