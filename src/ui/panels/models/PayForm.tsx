import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { wageBill } from '../../../store/rules.ts';
import { useCampaign } from '../../game/useCampaign.ts';
import { SliderField } from '../../kit/fields/SliderField.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { DecisionFoot } from '../decision/DecisionFoot.tsx';
import { Facts } from '../decision/Facts.tsx';
import { StagedHere } from '../decision/StagedHere.tsx';
import { leavingShare } from './people.model.ts';

/** Pay of researchers beside the market (M5). */
export function PayForm() {
  const { t, formatMoney, formatQuantity } = useT();
  const { view, projected } = useCampaign();
  const [wanted, setWanted] = useState<number | null>(null);
  const { lab } = projected.own;
  const pay = wanted ?? lab.pay;
  const percent = (value: number): string => formatQuantity(value, 'percent', { digits: 0 });
  const { talent } = view.scenario.parameters.models;
  const opening = view.scenario.companies[view.seatIndex]?.lab;
  const bill = (at: number): string =>
    formatMoney(
      opening === undefined ? 0 : wageBill(talent, opening, { ...lab, pay: at }, view.knowledge.wages),
    );
  const leave = (at: number): string => formatQuantity(leavingShare(view, at), 'percent');
  const lift = (at: number): string =>
    formatQuantity(talent.culture.pay * Math.log(at), 'score', { digits: 1, sign: 'always' });
  const now = view.own.lab.pay;
  return (
    <Panel level={3} title={t('models:people.pay')} standfirst={t('commands:setPay.text')}>
      <div className="pd-form">
        <StagedHere of={({ kind }) => kind === 'setPay'} />
        <SliderField
          label={t('commands:setPay.fields.pay')}
          value={pay}
          minValue={0.8}
          maxValue={2}
          step={0.05}
          format={percent}
          onChange={setWanted}
        />
        <Facts
          items={[
            { id: 'bill', label: t('models:people.bill'), value: bill(now), after: bill(pay) },
            { id: 'leave', label: t('models:people.leave'), value: leave(now), after: leave(pay) },
            { id: 'lift', label: t('models:people.lift'), value: lift(now), after: lift(pay) },
          ]}
        />
        <DecisionFoot command={{ kind: 'setPay', pay }} isCostHidden onStaged={() => setWanted(null)} />
      </div>
    </Panel>
  );
}
