import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { NumberField } from '../../kit/fields/NumberField.tsx';
import { Select } from '../../kit/fields/Select.tsx';
import { SliderField } from '../../kit/fields/SliderField.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { DecisionFoot } from '../decision/DecisionFoot.tsx';
import { Facts } from '../decision/Facts.tsx';
import { StagedHere } from '../decision/StagedHere.tsx';
import { type RivalLab, raidOutlook, rivalLabs } from './people.model.ts';

const USUAL_BONUS = 3;
const LARGEST_BONUS = 20;

/** An offer to people of a rival (M5). */
export function PoachForm() {
  const { t } = useT();
  const { projected } = useCampaign();
  const names = useNames();
  const rivals = rivalLabs(projected);
  const [chosen, setChosen] = useState<string | null>(null);
  const rival = rivals.find(({ id }) => id === chosen) ?? rivals[0];
  if (rival === undefined) return null;
  return (
    <Panel level={3} title={t('commands:poachTalent.name')} standfirst={t('commands:poachTalent.text')}>
      <div className="pd-form">
        <StagedHere of={({ kind }) => kind === 'poachTalent'} />
        <Select
          label={t('commands:poachTalent.fields.company')}
          options={rivals.map(({ id }) => ({ id, label: names.company(id) }))}
          value={rival.id}
          onChange={setChosen}
        />
        <OfferToPeople key={rival.id} rival={rival} />
      </div>
    </Panel>
  );
}

function OfferToPeople({ rival }: { readonly rival: RivalLab }) {
  const { t, formatNumber, formatQuantity } = useT();
  const { projected } = useCampaign();
  const most = raidOutlook(projected, rival, 0, 0).most;
  const [asked, setAsked] = useState<number | null>(null);
  const [bonus, setBonus] = useState(USUAL_BONUS);
  const count = Math.max(1, Math.round(asked ?? most));
  return (
    <>
      <div className="pd-fields">
        <NumberField
          label={t('commands:poachTalent.fields.count')}
          value={count}
          minValue={1}
          maxValue={most}
          step={1}
          onChange={setAsked}
          presets={[0.25, 0.5, 1].map((part) => {
            const value = Math.max(1, Math.floor(most * part));
            return { value, label: formatNumber(value) };
          })}
        />
        <SliderField
          label={t('commands:poachTalent.fields.bonus')}
          value={bonus}
          minValue={0}
          maxValue={LARGEST_BONUS}
          step={0.5}
          format={(value) => formatQuantity(value, 'years')}
          onChange={setBonus}
        />
      </div>
      <RaidFacts rival={rival} count={count} bonus={bonus} />
      <DecisionFoot command={{ kind: 'poachTalent', company: rival.id, count, bonus }} />
      <p className="pd-note">{t('models:people.paidOnly')}</p>
    </>
  );
}

interface RaidFactsProps {
  readonly rival: RivalLab;
  readonly count: number;
  readonly bonus: number;
}

function RaidFacts({ rival, count, bonus }: RaidFactsProps) {
  const { t, formatNumber, formatQuantity } = useT();
  const { projected } = useCampaign();
  const outlook = raidOutlook(projected, rival, count, bonus);
  return (
    <Facts
      items={[
        { id: 'chance', label: t('models:people.yes'), value: formatQuantity(outlook.chance, 'percent') },
        { id: 'come', label: t('models:people.come'), value: formatNumber(outlook.come) },
        {
          id: 'offence',
          label: t('models:people.offence'),
          value: formatNumber(-outlook.offence, { digits: 2, sign: 'always' }),
        },
      ]}
    />
  );
}
