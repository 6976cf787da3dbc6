import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { tradeOutlook } from '../../../store/finance.ts';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { Select } from '../../kit/fields/Select.tsx';
import { SliderField } from '../../kit/fields/SliderField.tsx';
import { SegmentedControl } from '../../kit/navigation/SegmentedControl.tsx';
import { DecisionFoot } from '../decision/DecisionFoot.tsx';
import { Facts } from '../decision/Facts.tsx';
import { Rule } from '../decision/Rule.tsx';
import { StagedHere } from '../decision/StagedHere.tsx';
import { FormPart } from './FormPart.tsx';
import { type Tradable, tradables } from './trade.model.ts';

type Side = 'sell' | 'buy';

/** Buys or sells shares of listed companies on the market (F6). */
export function TradeForm() {
  const { t } = useT();
  const { view } = useCampaign();
  const names = useNames();
  const [side, setSide] = useState<Side>('sell');
  const all = tradables(view, side);
  const [wanted, setWanted] = useState<string | null>(null);
  const chosen = all.find(({ company }) => company === wanted) ?? all[0];
  return (
    <FormPart title={t('finance:trade.title')}>
      <StagedHere of={({ kind }) => kind === 'sellStake' || kind === 'buyStake'} />
      <SegmentedControl
        label={t('finance:trade.side')}
        value={side}
        onChange={(next) => setSide(next === 'buy' ? 'buy' : 'sell')}
        segments={[
          { id: 'sell', label: t('finance:trade.sell') },
          { id: 'buy', label: t('finance:trade.buy') },
        ]}
      />
      {chosen === undefined ? (
        <p className="pd-note">
          {t(side === 'sell' ? 'finance:trade.nothingToSell' : 'finance:trade.nothingToBuy')}
        </p>
      ) : (
        <>
          <Select
            label={t('finance:trade.company')}
            options={all.map(({ company }) => ({ id: company, label: names.company(company) }))}
            value={chosen.company}
            onChange={setWanted}
          />
          <Trade key={`${side} ${chosen.company}`} side={side} chosen={chosen} />
        </>
      )}
      <Rule number="F6">{t('finance:trade.rule')}</Rule>
    </FormPart>
  );
}

interface TradeProps {
  readonly side: Side;
  readonly chosen: Tradable;
}

function Trade({ side, chosen }: TradeProps) {
  const { t, formatMoney, formatQuantity } = useT();
  const { view } = useCampaign();
  const [part, setPart] = useState(chosen.most);
  const fraction = Math.min(part, chosen.most);
  const { price, money } = tradeOutlook(view, chosen.company, fraction, side);
  const percent = (value: number): string => formatQuantity(value, 'percent', { digits: 2 });
  const after = side === 'sell' ? chosen.held - fraction : chosen.held + fraction;
  return (
    <>
      <SliderField
        label={t('finance:trade.part')}
        value={fraction}
        onChange={setPart}
        minValue={0}
        maxValue={chosen.most}
        step={chosen.most / 100}
        format={percent}
      />
      <Facts
        items={[
          {
            id: 'held',
            label: t('finance:stakes.fraction'),
            value: percent(chosen.held),
            after: percent(after),
          },
          {
            id: 'price',
            label: t('finance:trade.price'),
            value: formatQuantity(price - 1, 'percent', { digits: 1, sign: 'always' }),
          },
          {
            id: 'money',
            label: t(side === 'sell' ? 'finance:trade.brings' : 'finance:trade.costs'),
            value: formatMoney(money),
          },
        ]}
      />
      <DecisionFoot
        command={
          fraction >= 0.0001
            ? { kind: side === 'sell' ? 'sellStake' : 'buyStake', company: chosen.company, fraction }
            : null
        }
        label={t(side === 'sell' ? 'finance:trade.stageSell' : 'finance:trade.stageBuy')}
      />
    </>
  );
}
