import { CircleCheck, CircleX } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { type ListingCheck, listingOutlook } from '../../../store/finance.ts';
import { useCampaign } from '../../game/useCampaign.ts';
import { MoneyField } from '../../kit/fields/MoneyField.tsx';
import { SliderField } from '../../kit/fields/SliderField.tsx';
import { DecisionFoot } from '../decision/DecisionFoot.tsx';
import { Facts } from '../decision/Facts.tsx';
import { Rule } from '../decision/Rule.tsx';
import { StagedHere } from '../decision/StagedHere.tsx';
import { FormPart } from './FormPart.tsx';
import { roundDown, scaleFor } from './scale.model.ts';

/** The way to the stock exchange: the window, item by item, how much is sold and between which values (F4). */
export function ListingForm() {
  const { t } = useT();
  return (
    <FormPart title={t('finance:listing.title')}>
      <StagedHere of={({ kind }) => kind === 'goPublic'} />
      <Checklist />
      <Offering />
      <Rule number="F4">{t('finance:listing.rule')}</Rule>
    </FormPart>
  );
}

function Checklist() {
  const { t } = useT();
  const { checks } = listingOutlook(useCampaign().view);
  const isOpen = checks.every(({ isMet }) => isMet);
  return (
    <>
      <p className="hs-finance-verdict">{t(isOpen ? 'finance:listing.open' : 'finance:listing.closed')}</p>
      <ul className="hs-finance-checks" aria-label={t('finance:listing.window')}>
        {checks.map((check) => (
          <CheckRow key={check.item} check={check} />
        ))}
      </ul>
    </>
  );
}

function CheckRow({ check }: { readonly check: ListingCheck }) {
  const { t } = useT();
  const Icon = check.isMet ? CircleCheck : CircleX;
  const write = useCheckFigures();
  return (
    <li className={check.isMet ? 'is-met' : 'is-missing'}>
      <Icon aria-hidden="true" />
      <span>{t(`finance:listing.item.${check.item}`, write(check))}</span>
      <span className="hs-visually-hidden">
        {t(check.isMet ? 'finance:listing.met' : 'finance:listing.missing')}
      </span>
    </li>
  );
}

/** Writes what is there and what is asked for in the unit of the item. */
function useCheckFigures(): (check: ListingCheck) => { value: string; needed: string } {
  const { formatMoney, formatQuantity } = useT();
  return ({ item, value, needed }) => {
    const write = (figure: number): string => {
      if (item === 'size') return formatMoney(figure);
      if (item === 'trust') return formatQuantity(figure, 'plain', { digits: 0 });
      if (item === 'pause') return formatQuantity(figure, 'quarters');
      return formatQuantity(figure, 'percent', { digits: 0 });
    };
    return { value: write(value), needed: write(needed) };
  };
}

function Offering() {
  const { t, formatQuantity } = useT();
  const { view } = useCampaign();
  const { expected } = listingOutlook(view);
  const [float, setFloat] = useState(0.1);
  const [lowWanted, setLow] = useState<number | null>(null);
  const [highWanted, setHigh] = useState<number | null>(null);
  const low = lowWanted ?? roundDown(expected * 0.88);
  const high = highWanted ?? roundDown(expected * 1.06);
  return (
    <>
      <SliderField
        label={t('finance:listing.float')}
        value={float}
        onChange={setFloat}
        minValue={0.02}
        maxValue={0.4}
        step={0.01}
        format={(value) => formatQuantity(value, 'percent', { digits: 0 })}
      />
      <div className="hs-finance-choices">
        <MoneyField
          label={t('finance:listing.low')}
          scale={scaleFor(expected)}
          value={low}
          onChange={setLow}
          minValue={0}
        />
        <MoneyField
          label={t('finance:listing.high')}
          scale={scaleFor(expected)}
          value={high}
          onChange={setHigh}
          minValue={0}
        />
      </div>
      <OfferingFacts float={float} low={low} high={high} />
      <DecisionFoot
        command={low > 0 && high > 0 ? { kind: 'goPublic', float, priceRange: { low, high } } : null}
        label={t('finance:listing.stage')}
        isCostHidden
      />
    </>
  );
}

interface OfferingFactsProps {
  readonly float: number;
  readonly low: number;
  readonly high: number;
}

function OfferingFacts({ float, low, high }: OfferingFactsProps) {
  const { t, formatMoney, formatQuantity } = useT();
  const { view } = useCampaign();
  const { expected } = listingOutlook(view);
  const { fee, lockUpQuarters } = view.scenario.parameters.finance.listing;
  const raised = (value: number): string => formatMoney(((value * float) / (1 - float)) * (1 - fee));
  return (
    <Facts
      items={[
        { id: 'expected', label: t('finance:listing.expected'), value: formatMoney(expected) },
        {
          id: 'raised',
          label: t('finance:listing.raised'),
          value: t('finance:listing.between', { low: raised(low), high: raised(high) }),
        },
        { id: 'fee', label: t('finance:listing.fee'), value: formatQuantity(fee, 'percent', { digits: 1 }) },
        { id: 'lock', label: t('finance:listing.lockUp'), value: formatQuantity(lockUpQuarters, 'quarters') },
      ]}
    />
  );
}
