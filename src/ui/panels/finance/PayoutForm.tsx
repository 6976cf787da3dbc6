import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { SliderField } from '../../kit/fields/SliderField.tsx';
import { DecisionFoot } from '../decision/DecisionFoot.tsx';
import { Facts } from '../decision/Facts.tsx';
import { Rule } from '../decision/Rule.tsx';
import { StagedHere } from '../decision/StagedHere.tsx';
import { FormPart } from './FormPart.tsx';

/** Most of the profit that may be paid out. */
const MOST = 0.8;

/** Sets what goes back to shareholders (F2). */
export function PayoutForm() {
  const { t, formatMoney, formatQuantity } = useT();
  const { projected } = useCampaign();
  const { own } = projected;
  const [wanted, setWanted] = useState<number | null>(null);
  const share = wanted ?? own.payout;
  const profit = Math.max(0, own.figures.netIncome);
  return (
    <FormPart title={t('finance:payout.title')}>
      <StagedHere of={({ kind }) => kind === 'setPayout'} />
      <SliderField
        label={t('finance:payout.share')}
        value={share}
        onChange={setWanted}
        minValue={0}
        maxValue={MOST}
        step={0.01}
        format={(value) => formatQuantity(value, 'percent', { digits: 0 })}
      />
      <Facts
        items={[
          {
            id: 'payout',
            label: t('finance:fact.payoutNow'),
            value: formatMoney(profit * own.payout),
            after: formatMoney(profit * share),
          },
        ]}
      />
      <DecisionFoot
        command={{ kind: 'setPayout', share }}
        label={t('finance:payout.stage')}
        isCostHidden
        onStaged={() => setWanted(null)}
      />
      <Rule number="F2">{t('finance:payout.rule')}</Rule>
    </FormPart>
  );
}
