import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { NumberField } from '../../kit/fields/NumberField.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { BudgetForm } from '../decision/BudgetForm.tsx';
import { DecisionFoot } from '../decision/DecisionFoot.tsx';
import { Facts } from '../decision/Facts.tsx';
import { Rule } from '../decision/Rule.tsx';
import { StagedHere } from '../decision/StagedHere.tsx';

/** People and budgets of the lab. */
export function LabSection() {
  const { t, formatQuantity } = useT();
  const { view } = useCampaign();
  const { wageGrowthPerYear, talentPoints, incidentChance } = view.scenario.parameters.models;
  return (
    <div className="pd-columns">
      <TeamForm />
      <Panel level={3} title={t('models:lab.projects')} standfirst={t('models:lab.projectsText')}>
        <BudgetForm budget="research" />
      </Panel>
      <Panel level={3} title={t('models:lab.safety')} standfirst={t('models:lab.safetyText')}>
        <BudgetForm budget="safety" />
      </Panel>
      <Panel level={3} title={t('models:lab.sales')} standfirst={t('models:lab.salesText')}>
        <BudgetForm budget="sales" />
      </Panel>
      <div className="is-wide pd-stack">
        <Rule number="M5">
          {t('models:rules.m5', {
            wages: formatQuantity(wageGrowthPerYear, 'percent', { digits: 0 }),
            points: talentPoints,
          })}
        </Rule>
        <Rule number="M3">
          {t('models:rules.m3Safety', {
            chance: formatQuantity(incidentChance, 'percent', { digits: 0 }),
          })}
        </Rule>
      </div>
    </div>
  );
}

function TeamForm() {
  const { t, formatMoney, formatQuantity } = useT();
  const { view, projected } = useCampaign();
  const { researchers, targetResearchers } = projected.own.lab;
  const [wanted, setWanted] = useState<number | null>(null);
  const count = Math.round(wanted ?? targetResearchers);
  const people = (value: number): string => formatQuantity(value, 'people', { exact: true });
  const wage = (view.scenario.companies[view.seatIndex]?.lab?.wage ?? 0) * view.knowledge.wages;
  const step = Math.max(5, Math.floor(researchers * 0.2));
  const next = researchers + Math.min(step, Math.max(-step, count - researchers));
  const { talentPoints } = view.scenario.parameters.models;
  const talent = talentPoints * Math.log10(Math.max(1, count) / Math.max(1, researchers));
  return (
    <Panel level={3} title={t('models:lab.team')} standfirst={t('commands:setResearchers.text')}>
      <div className="pd-form">
        <StagedHere of={({ kind }) => kind === 'setResearchers'} />
        <NumberField
          label={t('commands:setResearchers.fields.count')}
          value={count}
          minValue={0}
          step={50}
          onChange={setWanted}
          presets={[0.9, 1, 1.2, 1.5].map((factor) => {
            const value = Math.round(researchers * factor);
            return { value, label: people(value) };
          })}
        />
        <Facts
          items={[
            { id: 'next', label: t('models:lab.next'), value: people(researchers), after: people(next) },
            {
              id: 'wages',
              label: t('models:lab.wages'),
              value: formatMoney((researchers * wage) / 4),
              after: formatMoney((count * wage) / 4),
            },
            {
              id: 'talent',
              label: t('models:lab.talent'),
              value: formatQuantity(talent, 'capability', { sign: 'always' }),
            },
          ]}
        />
        <DecisionFoot
          command={{ kind: 'setResearchers', count }}
          isCostHidden
          onStaged={() => setWanted(null)}
        />
      </div>
    </Panel>
  );
}
