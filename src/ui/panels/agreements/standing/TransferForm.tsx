import { useMemo, useState } from 'react';
import type { CompanyId } from '../../../../engine/index.ts';
import { useT } from '../../../../i18n/react.tsx';
import { useCampaign } from '../../../game/useCampaign.ts';
import { useNames } from '../../../game/useNames.ts';
import { MoneyField } from '../../../kit/fields/MoneyField.tsx';
import { Select } from '../../../kit/fields/Select.tsx';
import { useSounding } from '../table/useSounding.ts';
import { termsOf } from '../terms/sides.model.ts';
import { PriceAnswer } from './PriceAnswer.tsx';
import type { Agreement } from './standing.model.ts';

interface TransferFormProps {
  readonly agreement: Agreement;
  readonly them: CompanyId;
}

/** The own side of an agreement for a third company: whom to ask, and at what price (A5). */
export function TransferForm({ agreement, them }: TransferFormProps) {
  const { t } = useT();
  const names = useNames();
  const { view } = useCampaign();
  const buyers = view.rivals.filter(
    ({ id, status }) => id !== view.seat && id !== them && status === 'active',
  );
  const [buyer, setBuyer] = useState<CompanyId | undefined>(buyers[0]?.id);
  const [price, setPrice] = useState(0);
  const { id } = agreement;
  const terms = useMemo(() => termsOf(agreement.terms), [agreement.terms]);
  const subject = useMemo(() => ({ kind: 'transfer', agreement: id, price }) as const, [id, price]);
  const reaction = useSounding(buyer ?? them, terms, subject);
  if (buyer === undefined) return <p className="ag-note">{t('deals:choose.nobody')}</p>;
  return (
    <fieldset className="ag-second-form">
      <legend className="hs-field-label">{t('deals:second.transfer')}</legend>
      <p className="ag-note">{t('deals:second.transferText', { company: names.company(them) })}</p>
      <Select
        label={t('deals:second.buyer')}
        value={buyer}
        onChange={(chosen) => setBuyer(buyers.find((one) => one.id === chosen)?.id)}
        options={buyers.map((one) => ({ id: one.id, label: names.company(one.id) }))}
      />
      <MoneyField
        label={t('deals:second.salePrice')}
        scale="m"
        value={price}
        onChange={setPrice}
        step={10_000}
        presets={[-100_000, 0, 100_000]}
      />
      <PriceAnswer
        to={buyer}
        reaction={reaction}
        command={{ kind: 'transferAgreement', agreement: id, to: buyer, price }}
        action={t('deals:second.offerSide')}
      />
    </fieldset>
  );
}
