import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { buyBackLimit, type IssueTerms, issueTerms } from '../../../store/finance.ts';
import { useCampaign } from '../../game/useCampaign.ts';
import { MoneyField } from '../../kit/fields/MoneyField.tsx';
import { SegmentedControl } from '../../kit/navigation/SegmentedControl.tsx';
import { DecisionFoot } from '../decision/DecisionFoot.tsx';
import { Facts } from '../decision/Facts.tsx';
import { Rule } from '../decision/Rule.tsx';
import { StagedHere } from '../decision/StagedHere.tsx';
import { FormPart } from './FormPart.tsx';
import { presetsUpTo, roundDown, scaleFor } from './scale.model.ts';

/** Places new shares on the market, or buys own ones back (F4). */
export function SharesForm() {
  const { t } = useT();
  const { projected } = useCampaign();
  const { own, scenario } = projected;
  const [mode, setMode] = useState('issueShares');
  const [wanted, setWanted] = useState<number | null>(null);
  const isIssue = mode === 'issueShares';
  const terms = issueTerms(own, scenario.parameters);
  const limit = isIssue ? terms.limit : buyBackLimit(own, scenario.parameters);
  const amount = wanted ?? roundDown(limit / 10);
  return (
    <FormPart title={t('finance:shares.title')}>
      <StagedHere of={({ kind }) => kind === 'issueShares' || kind === 'buyBack'} />
      <SegmentedControl
        label={t('finance:shares.mode')}
        value={mode}
        onChange={(next) => {
          setMode(next);
          setWanted(null);
        }}
        segments={[
          { id: 'issueShares', label: t('finance:shares.issue') },
          { id: 'buyBack', label: t('finance:shares.buy') },
        ]}
      />
      <MoneyField
        label={t('finance:shares.amount')}
        scale={scaleFor(limit)}
        value={amount}
        onChange={setWanted}
        minValue={0}
        presets={presetsUpTo(limit)}
      />
      <ShareFacts amount={amount} terms={terms} isIssue={isIssue} limit={limit} />
      <DecisionFoot
        command={amount > 0 ? { kind: isIssue ? 'issueShares' : 'buyBack', amount } : null}
        label={t(isIssue ? 'finance:shares.stageIssue' : 'finance:shares.stageBuy')}
        onStaged={() => setWanted(null)}
      />
      <Rule number="F4">{t('finance:shares.rule')}</Rule>
    </FormPart>
  );
}

interface ShareFactsProps {
  readonly amount: number;
  readonly terms: IssueTerms;
  readonly isIssue: boolean;
  readonly limit: number;
}

function ShareFacts({ amount, terms, isIssue, limit }: ShareFactsProps) {
  const { t, formatMoney, formatQuantity } = useT();
  const { marketValue } = useCampaign().projected.own.valuation;
  const base = isIssue ? terms.preMoney + amount : marketValue;
  const part = formatQuantity(base > 0 ? amount / base : 0, 'percent', { digits: 2 });
  const price = isIssue
    ? { id: 'preMoney', label: t('finance:fact.preMoney'), value: formatMoney(terms.preMoney) }
    : { id: 'value', label: t('finance:fact.value'), value: formatMoney(marketValue) };
  return (
    <Facts
      items={[
        price,
        { id: 'limit', label: t('finance:fact.limit'), value: formatMoney(limit) },
        {
          id: 'part',
          label: t(isIssue ? 'finance:fact.dilution' : 'finance:fact.bought'),
          value: part,
        },
      ]}
    />
  );
}
