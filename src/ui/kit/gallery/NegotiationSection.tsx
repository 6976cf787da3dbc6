import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { Button } from '../button/Button.tsx';
import { Monogram } from '../company/Monogram.tsx';
import { Checkbox } from '../fields/Checkbox.tsx';
import { MoneyField } from '../fields/MoneyField.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import { SliderField } from '../fields/SliderField.tsx';
import { CostLine } from '../figure/CostLine.tsx';
import { Panel } from '../panel/Panel.tsx';
import { ReasonList } from '../status/ReasonList.tsx';
import { StagedChip } from '../status/StagedChip.tsx';
import type { Toasts } from '../status/toasts.ts';
import { useGalleryText } from './useGalleryText.ts';

/** An offer on the left, its reception on the right. */
export function NegotiationSection({ toasts }: { readonly toasts: Toasts }) {
  const g = useGalleryText();
  const { formatMoney } = useT();
  const [amount, setAmount] = useState(10_000_000);
  return (
    <Panel
      title={g('table')}
      standfirst={g('tableText')}
      actions={
        <>
          <Monogram name="Amazon" position={0} size="l" isYou />
          <Monogram name="OpenAI" position={8} size="l" />
        </>
      }
    >
      <div className="hs-gallery-columns">
        <Offer amount={amount} setAmount={setAmount} />
        <div className="hs-gallery-stack">
          <Reception amount={amount} />
          <CostLine now={amount / 4} perQuarter={-310_000} />
          <div className="hs-gallery-line">
            <StagedChip
              text={g('stagedOffer')}
              cost={formatMoney(amount, { trim: true })}
              onUndo={() => setAmount(0)}
            />
            <Button variant="quiet">{g('walkAway')}</Button>
            <Button
              variant="primary"
              onPress={() => toasts.show({ tone: 'good', title: g('goodTitle'), text: g('goodText') })}
            >
              {g('send')}
            </Button>
          </div>
        </div>
      </div>
    </Panel>
  );
}

interface OfferProps {
  readonly amount: number;
  readonly setAmount: (amount: number) => void;
}

function Offer({ amount, setAmount }: OfferProps) {
  const { t, formatQuantity } = useT();
  const g = useGalleryText();
  const [preMoney, setPreMoney] = useState(500_000_000);
  const [years, setYears] = useState(8);
  const [chips, setChips] = useState(0.3);
  const [isExclusive, setExclusive] = useState(true);
  return (
    <div className="hs-gallery-stack">
      <div className="hs-gallery-fields">
        <MoneyField
          label={g('amount')}
          scale="bn"
          value={amount}
          onChange={setAmount}
          minValue={0}
          step={500_000}
          presets={[5_000_000, 10_000_000, 15_000_000]}
        />
        <MoneyField
          label={g('preMoney')}
          description={g('preMoneyHelp')}
          scale="bn"
          value={preMoney}
          onChange={setPreMoney}
          minValue={0}
          step={10_000_000}
        />
      </div>
      <NumberField
        label={g('years')}
        value={years}
        onChange={setYears}
        minValue={1}
        maxValue={12}
        unit={t('units:suffix.years')}
      />
      <SliderField
        label={g('ownChips')}
        value={chips}
        onChange={setChips}
        minValue={0}
        maxValue={1}
        step={0.05}
        format={(share) => formatQuantity(share, 'percent', { digits: 0 })}
      />
      <Checkbox isSelected={isExclusive} onChange={setExclusive}>
        {g('exclusive')}
      </Checkbox>
    </div>
  );
}

function Reception({ amount }: { readonly amount: number }) {
  const g = useGalleryText();
  const reasons = [
    { id: 'cash', text: g('reasonCash'), weight: amount / 1_250_000 },
    { id: 'price', text: g('reasonPrice'), weight: 4.5 },
    { id: 'depend', text: g('reasonDepend'), weight: -5.2 },
    { id: 'chips', text: g('reasonChips'), weight: -2.4 },
    { id: 'trust', text: g('reasonTrust'), weight: 1.1 },
  ];
  return (
    <div>
      <h3 className="hs-gallery-subhead">{g('answer')}</h3>
      <ReasonList label={g('answer')} reasons={reasons} />
    </div>
  );
}
