import { useT } from '../../../i18n/react.tsx';
import { careOf, safetyNeed } from '../../../store/rules.ts';
import { useCampaign } from '../../game/useCampaign.ts';
import { Panel } from '../../kit/panel/Panel.tsx';
import { BudgetForm } from '../decision/BudgetForm.tsx';
import { Facts } from '../decision/Facts.tsx';
import { Rule } from '../decision/Rule.tsx';
import { incidentNow } from './release.model.ts';

/** Budgets of the lab beside its people. */
export function LabSection() {
  const { t, formatQuantity } = useT();
  const { view } = useCampaign();
  const { incidentChance, mostTesting } = view.scenario.parameters.models.safety;
  return (
    <div className="pd-columns">
      <Panel level={3} title={t('models:lab.projects')} standfirst={t('models:lab.projectsText')}>
        <BudgetForm budget="research" />
      </Panel>
      <SafetyPanel />
      <Panel level={3} title={t('models:lab.sales')} standfirst={t('models:lab.salesText')}>
        <BudgetForm budget="sales" />
      </Panel>
      <div className="is-wide pd-stack">
        <Rule number="M3">
          {t('models:rules.m3Safety', {
            chance: formatQuantity(incidentChance, 'percent', { digits: 0 }),
            most: formatQuantity(mostTesting, 'quarters'),
          })}
        </Rule>
      </div>
    </div>
  );
}

/** Safety work beside what the model in use asks for (M3). */
function SafetyPanel() {
  const { t, formatMoney, formatQuantity } = useT();
  const { view, projected } = useCampaign();
  const { models } = view.scenario.parameters;
  const { capability } = view.own.lab;
  const share = (value: number): string => formatQuantity(value, 'percent', { digits: 0 });
  const chance = (value: number): string => formatQuantity(value, 'percent', { digits: 1 });
  return (
    <Panel level={3} title={t('models:lab.safety')} standfirst={t('models:lab.safetyText')}>
      <Facts
        items={[
          { id: 'need', label: t('models:lab.need'), value: formatMoney(safetyNeed(models, capability)) },
          {
            id: 'care',
            label: t('models:lab.care'),
            value: share(careOf(models, view.own, capability)),
            after: share(careOf(models, projected.own, capability)),
          },
          {
            id: 'incident',
            label: t('models:lab.incident'),
            value: chance(incidentNow(view)),
            after: chance(incidentNow(projected)),
          },
        ]}
      />
      <BudgetForm budget="safety" />
    </Panel>
  );
}
