import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { wageBill } from '../../../store/rules.ts';
import { useCampaign } from '../../game/useCampaign.ts';
import { NumberField } from '../../kit/fields/NumberField.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { DecisionFoot } from '../decision/DecisionFoot.tsx';
import { Facts } from '../decision/Facts.tsx';
import { StagedHere } from '../decision/StagedHere.tsx';

/** Headcount that the lab grows or shrinks towards (M5). */
export function TeamForm() {
  const { t, formatQuantity } = useT();
  const { projected } = useCampaign();
  const { researchers, targetResearchers } = projected.own.lab;
  const [wanted, setWanted] = useState<number | null>(null);
  const count = Math.round(wanted ?? targetResearchers);
  const people = (value: number): string => formatQuantity(value, 'people', { exact: true });
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
        <TeamFacts count={count} />
        <DecisionFoot command={{ kind: 'setResearchers', count }} onStaged={() => setWanted(null)} />
      </div>
    </Panel>
  );
}

function TeamFacts({ count }: { readonly count: number }) {
  const { t, formatMoney, formatQuantity } = useT();
  const { view, projected } = useCampaign();
  const { lab } = projected.own;
  const { talent, talentPoints } = view.scenario.parameters.models;
  const opening = view.scenario.companies[view.seatIndex]?.lab;
  const bill = (heads: number): number => {
    const seniors = lab.researchers > 0 ? (lab.seniors * heads) / lab.researchers : 0;
    const team = { researchers: heads, seniors, pay: lab.pay };
    return opening === undefined ? 0 : wageBill(talent, opening, team, view.knowledge.wages);
  };
  const step = Math.max(5, Math.floor(lab.researchers * talent.hiringSpeed));
  const next = lab.researchers + Math.min(step, Math.max(-step, count - lab.researchers));
  const points = talentPoints * Math.log10(Math.max(1, count) / Math.max(1, lab.researchers));
  const people = (value: number): string => formatQuantity(value, 'people', { exact: true });
  return (
    <Facts
      items={[
        { id: 'next', label: t('models:lab.next'), value: people(lab.researchers), after: people(next) },
        {
          id: 'wages',
          label: t('models:lab.wages'),
          value: formatMoney(bill(lab.researchers)),
          after: formatMoney(bill(count)),
        },
        {
          id: 'talent',
          label: t('models:lab.talent'),
          value: formatQuantity(points, 'capability', { sign: 'always' }),
        },
      ]}
    />
  );
}
