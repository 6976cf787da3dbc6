import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { depreciationWith } from '../../../store/finance.ts';
import { useCampaign } from '../../game/useCampaign.ts';
import { RadioCards } from '../../kit/fields/RadioCards.tsx';
import { DecisionFoot } from '../decision/DecisionFoot.tsx';
import { Rule } from '../decision/Rule.tsx';
import { StagedHere } from '../decision/StagedHere.tsx';
import { FormPart } from './FormPart.tsx';

const LIVES = [5, 5.5, 6] as const;
type Life = (typeof LIVES)[number];

/** Chooses the life of chips and servers: earnings move, cash does not (C4). */
export function DepreciationForm() {
  const { t } = useT();
  const { projected } = useCampaign();
  const [wanted, setWanted] = useState<Life | null>(null);
  const years = wanted ?? projected.own.depreciationYears;
  return (
    <FormPart title={t('finance:life.title')}>
      <StagedHere of={({ kind }) => kind === 'setDepreciation'} />
      <RadioCards
        label={t('finance:life.choice')}
        isGrid
        value={String(years)}
        onChange={(id) => setWanted(LIVES.find((life) => String(life) === id) ?? null)}
        cards={useLifeCards()}
      />
      <DecisionFoot
        command={{ kind: 'setDepreciation', years }}
        label={t('finance:life.stage')}
        isCostHidden
        onStaged={() => setWanted(null)}
      />
      <Rule number="C4">{t('finance:life.rule')}</Rule>
    </FormPart>
  );
}

/** Each life with what it does to the coming quarter's earnings. */
function useLifeCards() {
  const { t, formatMoney, formatQuantity } = useT();
  const { view } = useCampaign();
  const { own, scenario, quarter } = view;
  const costOf = (life: Life): number => depreciationWith(own, scenario.parameters, quarter, life);
  const now = costOf(own.depreciationYears);
  return LIVES.map((life) => {
    const cost = costOf(life);
    return {
      id: String(life),
      title: formatQuantity(life, 'years'),
      aside: t('finance:life.cost', { amount: formatMoney(-cost) }),
      text:
        life === own.depreciationYears
          ? t('finance:life.now')
          : cost === now
            ? t('finance:life.same')
            : t('finance:life.effect', { change: formatMoney(now - cost, { sign: 'always' }) }),
    };
  });
}
