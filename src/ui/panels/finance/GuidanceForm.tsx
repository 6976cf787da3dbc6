import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { SliderField } from '../../kit/fields/SliderField.tsx';
import { DecisionFoot } from '../decision/DecisionFoot.tsx';
import { Facts } from '../decision/Facts.tsx';
import { Rule } from '../decision/Rule.tsx';
import { StagedHere } from '../decision/StagedHere.tsx';
import { FormPart } from './FormPart.tsx';

const MOST = 0.1;

/** Decides how boldly the next revenue guidance is given (F5). */
export function GuidanceForm() {
  const { t } = useT();
  const { projected } = useCampaign();
  return (
    <FormPart title={t('finance:guidance.title')}>
      {projected.own.listed ? <Stance /> : <p className="pd-note">{t('finance:guidance.private')}</p>}
      <Rule number="F5">{t('finance:guidance.rule')}</Rule>
    </FormPart>
  );
}

function Stance() {
  const { t, formatMoney, formatQuantity } = useT();
  const { own } = useCampaign().projected;
  const { guidance, guidanceStance } = own.valuation;
  const [wanted, setWanted] = useState<number | null>(null);
  const stance = wanted ?? guidanceStance;
  return (
    <>
      <StagedHere of={({ kind }) => kind === 'setGuidanceStance'} />
      <SliderField
        label={t('finance:guidance.stance')}
        value={stance}
        onChange={setWanted}
        minValue={-MOST}
        maxValue={MOST}
        step={0.01}
        format={(value) =>
          value === 0
            ? t('finance:guidance.own')
            : formatQuantity(value, 'percent', { digits: 0, sign: 'always' })
        }
      />
      <Facts
        items={[
          {
            id: 'guidance',
            label: t('finance:fact.guidance'),
            value: guidance > 0 ? formatMoney(guidance) : t('finance:fact.noGuidance'),
          },
          { id: 'last', label: t('finance:fact.last'), value: formatMoney(own.figures.revenue) },
        ]}
      />
      <DecisionFoot
        command={{ kind: 'setGuidanceStance', stance }}
        label={t('finance:guidance.stage')}
        isCostHidden
        onStaged={() => setWanted(null)}
      />
    </>
  );
}
