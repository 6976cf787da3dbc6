import { useMemo, useState } from 'react';
import type { CompanyId } from '../../../../engine/index.ts';
import { useT } from '../../../../i18n/react.tsx';
import { MoneyField } from '../../../kit/fields/MoneyField.tsx';
import { useSounding } from '../table/useSounding.ts';
import { termsOf } from '../terms/sides.model.ts';
import { PriceAnswer } from './PriceAnswer.tsx';
import type { Agreement } from './standing.model.ts';

interface BuyOutFormProps {
  readonly agreement: Agreement;
  readonly them: CompanyId;
  /** What leaving without asking would cost, kUSD. */
  readonly fee: number;
}

/** A price for an early end: what they would say to it, beside what leaving would cost (A5). */
export function BuyOutForm({ agreement, them, fee }: BuyOutFormProps) {
  const { t, formatMoney } = useT();
  const [price, setPrice] = useState(Math.round(0.8 * fee));
  const { id } = agreement;
  const terms = useMemo(() => termsOf(agreement.terms), [agreement.terms]);
  const subject = useMemo(() => ({ kind: 'buyOut', agreement: id, price }) as const, [id, price]);
  const reaction = useSounding(them, terms, subject);
  return (
    <fieldset className="ag-second-form">
      <legend className="hs-field-label">{t('deals:second.buyOut')}</legend>
      <p className="ag-note">{t('deals:second.buyOutText', { fee: formatMoney(fee) })}</p>
      <MoneyField
        label={t('deals:second.price')}
        scale="m"
        value={price}
        onChange={(next) => setPrice(Math.max(0, next))}
        minValue={0}
        step={10_000}
        presets={[...new Set([0.5, 0.8, 1].map((part) => Math.round(part * fee)))]}
      />
      <PriceAnswer
        to={them}
        reaction={reaction}
        command={{ kind: 'buyOut', agreement: id, price }}
        action={t('deals:second.offerPrice')}
      />
    </fieldset>
  );
}
