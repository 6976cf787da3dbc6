import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { creditOutlook } from '../../../store/finance.ts';
import { useCampaign } from '../../game/useCampaign.ts';
import { MoneyField } from '../../kit/fields/MoneyField.tsx';
import { SegmentedControl } from '../../kit/navigation/SegmentedControl.tsx';
import { DecisionFoot } from '../decision/DecisionFoot.tsx';
import { Facts } from '../decision/Facts.tsx';
import { Rule } from '../decision/Rule.tsx';
import { StagedHere } from '../decision/StagedHere.tsx';
import { FormPart } from './FormPart.tsx';
import { presetsUpTo, roundDown, scaleFor } from './scale.model.ts';
import { useMultiple } from './useMultiple.ts';

/** Borrows or repays (F3). */
export function DebtForm() {
  const { t } = useT();
  const { projected } = useCampaign();
  const credit = creditOutlook(projected);
  const [mode, setMode] = useState('raiseDebt');
  const [wanted, setWanted] = useState<number | null>(null);
  const isLoan = mode === 'raiseDebt';
  const limit = isLoan ? credit.room : Math.max(0, Math.min(credit.debt, credit.cash));
  const amount = wanted ?? roundDown(limit / 10);
  return (
    <FormPart title={t('finance:debt.title')}>
      <StagedHere of={({ kind }) => kind === 'raiseDebt' || kind === 'repayDebt'} />
      <SegmentedControl
        label={t('finance:debt.mode')}
        value={mode}
        onChange={(next) => {
          setMode(next);
          setWanted(null);
        }}
        segments={[
          { id: 'raiseDebt', label: t('finance:debt.raise') },
          { id: 'repayDebt', label: t('finance:debt.repay') },
        ]}
      />
      <MoneyField
        label={t('finance:debt.amount')}
        scale={scaleFor(limit)}
        value={amount}
        onChange={setWanted}
        minValue={0}
        presets={presetsUpTo(limit)}
      />
      <DebtFacts change={isLoan ? amount : -amount} />
      <DecisionFoot
        command={amount > 0 ? { kind: isLoan ? 'raiseDebt' : 'repayDebt', amount } : null}
        label={t(isLoan ? 'finance:debt.stageRaise' : 'finance:debt.stageRepay')}
        onStaged={() => setWanted(null)}
      />
      <Rule number="F3">{t('finance:debt.rule')}</Rule>
    </FormPart>
  );
}

/** The books with the loan or the repayment. */
function DebtFacts({ change }: { readonly change: number }) {
  const { t, formatMoney, formatQuantity } = useT();
  const { projected } = useCampaign();
  const { cash, debt, room, leverage, rating } = creditOutlook(projected);
  const multiple = useMultiple();
  const row = (id: 'cash' | 'debt' | 'room', value: number, after: number) => ({
    id,
    label: t(`finance:fact.${id}`),
    value: formatMoney(value),
    after: formatMoney(after),
  });
  // Earnings stay what they are, so leverage moves in step with debt.
  const levered = debt > 0 ? (leverage * (debt + change)) / debt : leverage;
  return (
    <Facts
      items={[
        row('debt', debt, debt + change),
        row('cash', cash, cash + change),
        row('room', room, Math.max(0, room - change)),
        {
          id: 'leverage',
          label: t('finance:fact.leverage'),
          value: multiple(leverage, t('finance:noEarnings')),
          after: multiple(levered, t('finance:noEarnings')),
        },
        { id: 'rating', label: t('finance:fact.rating'), value: rating },
        {
          id: 'rate',
          label: t('finance:fact.rate'),
          value: formatQuantity(projected.own.finance.interestRate, 'percent', { digits: 2 }),
        },
      ]}
    />
  );
}
