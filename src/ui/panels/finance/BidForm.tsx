import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { MoneyField } from '../../kit/fields/MoneyField.tsx';
import { Select } from '../../kit/fields/Select.tsx';
import { DecisionFoot } from '../decision/DecisionFoot.tsx';
import { StagedHere } from '../decision/StagedHere.tsx';
import { lotsOf } from './estates.model.ts';
import { FormPart } from './FormPart.tsx';
import { roundDown, scaleFor } from './scale.model.ts';
import { useLotText } from './useLotText.ts';

/** A sealed bid for one lot of an estate (F3). */
export function BidForm() {
  const { t } = useT();
  const { view } = useCampaign();
  const names = useNames();
  const text = useLotText();
  const open = lotsOf(view).filter(({ lot }) => lot.status === 'open');
  const [wanted, setWanted] = useState<string | null>(null);
  const [sum, setSum] = useState<number | null>(null);
  const chosen = open.find(({ lot }) => lot.id === wanted) ?? open[0];
  if (chosen === undefined) return null;
  const { lot, bid } = chosen;
  const amount = sum ?? bid ?? lot.reserve;
  return (
    <FormPart title={t('finance:estates.bid')}>
      <StagedHere of={({ kind }) => kind === 'bidForAssets'} />
      <Select
        label={t('finance:estates.lot')}
        options={open.map((one) => ({
          id: one.lot.id,
          label: `${text(one.lot.what)} · ${names.company(one.company)}`,
        }))}
        value={lot.id}
        onChange={(id) => {
          setWanted(id);
          setSum(null);
        }}
      />
      <MoneyField
        label={t('finance:estates.amount')}
        scale={scaleFor(lot.value)}
        value={amount}
        onChange={setSum}
        minValue={0}
        presets={[lot.reserve, roundDown(lot.value * 0.8), roundDown(lot.value)].filter(
          (one, i, all) => one >= lot.reserve && all.indexOf(one) === i,
        )}
      />
      <DecisionFoot
        command={amount > 0 ? { kind: 'bidForAssets', lot: lot.id, amount } : null}
        label={t('finance:estates.stage')}
        onStaged={() => setSum(null)}
      />
    </FormPart>
  );
}
