import { useState } from 'react';
import type { DeepReadonly, Probe, ProbeResponse } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { RadioCards } from '../../kit/fields/RadioCards.tsx';
import { ProgressBar } from '../../kit/status/ProgressBar.tsx';
import { DecisionFoot } from '../decision/DecisionFoot.tsx';
import { Rule } from '../decision/Rule.tsx';
import { StagedHere } from '../decision/StagedHere.tsx';
import { useQuarters } from '../decision/useQuarters.ts';
import { answersOf } from './authorities.model.ts';

/** An open case: how far it has come, what it has cost, and the three answers with their price and odds (R2). */
export function ProbeCase({ probe }: { readonly probe: DeepReadonly<Probe> }) {
  const { t, formatMoney } = useT();
  const { projected } = useCampaign();
  const { writeQuarter } = useQuarters();
  const [wanted, setWanted] = useState<ProbeResponse | null>(null);
  const response = wanted ?? probe.response;
  const length = Math.max(1, probe.decides + 1 - probe.opened);
  const done = Math.min(length, projected.quarter - probe.opened);
  return (
    <div className="hs-auth-case">
      <ProgressBar
        label={t('regulation:case.progress')}
        value={done / length}
        text={t('regulation:case.until', { quarter: writeQuarter(probe.decides) })}
      />
      <p className="hs-auth-note">
        {t('regulation:case.spent', { amount: formatMoney(probe.spent) })}{' '}
        {probe.response === null
          ? t('regulation:case.silent')
          : t('regulation:case.answered', { response: t(`regulation:response.${probe.response}.name`) })}
      </p>
      <StagedHere
        of={(command) => command.kind === 'respondToProbe' && command.jurisdiction === probe.jurisdiction}
      />
      <Answers probe={probe} value={response} onChange={setWanted} />
      <DecisionFoot
        command={
          response === null ? null : { kind: 'respondToProbe', jurisdiction: probe.jurisdiction, response }
        }
        label={t('regulation:case.stage')}
        isCostHidden
        onStaged={() => setWanted(null)}
      />
      <Rule number="R2">{t('regulation:case.rule')}</Rule>
    </div>
  );
}

interface AnswersProps {
  readonly probe: DeepReadonly<Probe>;
  readonly value: ProbeResponse | null;
  readonly onChange: (response: ProbeResponse) => void;
}

function Answers({ probe, value, onChange }: AnswersProps) {
  const { t, formatMoney, formatQuantity } = useT();
  const { projected } = useCampaign();
  const { writeQuarter } = useQuarters();
  const answers = answersOf(projected, probe);
  const cards = answers.map((one) => ({
    id: one.response,
    title: t(`regulation:response.${one.response}.name`),
    aside:
      one.response === 'settle'
        ? formatMoney(one.amount)
        : t('regulation:case.odds', { chance: formatQuantity(one.chance, 'percent', { digits: 0 }) }),
    text: `${t(`regulation:response.${one.response}.text`)} ${
      one.response === 'settle'
        ? t('regulation:case.settles', { amount: formatMoney(one.amount) })
        : t('regulation:case.costs', {
            cost: formatMoney(one.costPerQuarter),
            quarter: writeQuarter(one.decides),
            remedy: t(`regulation:remedy.${one.remedy}`, { amount: formatMoney(one.amount) }),
          })
    }`,
  }));
  return (
    <RadioCards
      label={t('regulation:case.answer')}
      cards={cards}
      value={value}
      onChange={(id) => {
        const found = answers.find(({ response }) => response === id);
        if (found !== undefined) onChange(found.response);
      }}
    />
  );
}
