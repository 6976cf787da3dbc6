import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { nextModelName, trainingOutlook } from '../../../store/rules.ts';
import { useCampaign } from '../../game/useCampaign.ts';
import { SliderField } from '../../kit/fields/SliderField.tsx';
import { TextField } from '../../kit/fields/TextField.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { DecisionFoot } from '../decision/DecisionFoot.tsx';
import { Facts } from '../decision/Facts.tsx';
import { useQuarters } from '../decision/useQuarters.ts';
import { rankOf } from './frontier.model.ts';
import { useCapabilityRange } from './useCapabilityRange.ts';
import { useResearchCompute } from './useResearchCompute.ts';

const LONGEST_NAME = 40;

/** Starts a training run (M1). */
export function RunForm() {
  const { t, formatQuantity } = useT();
  const { projected } = useCampaign();
  const usual = nextModelName(projected);
  const [typed, setTyped] = useState<string | null>(null);
  const [quarters, setQuarters] = useState(2);
  const [share, setShare] = useState(0.6);
  const name = (typed ?? usual).trim().slice(0, LONGEST_NAME);
  return (
    <Panel level={3} title={t('commands:startTraining.name')} standfirst={t('commands:startTraining.text')}>
      <div className="pd-form">
        <TextField
          label={t('commands:startTraining.fields.name')}
          value={typed ?? usual}
          onChange={setTyped}
        />
        <div className="pd-fields">
          <SliderField
            label={t('commands:startTraining.fields.quarters')}
            value={quarters}
            minValue={1}
            maxValue={4}
            step={1}
            format={(value) => formatQuantity(value, 'quarters')}
            onChange={setQuarters}
          />
          <SliderField
            label={t('commands:startTraining.fields.share')}
            value={share}
            minValue={0.05}
            maxValue={1}
            step={0.05}
            format={(value) => formatQuantity(value, 'percent', { digits: 0 })}
            onChange={setShare}
          />
        </div>
        <RunFacts quarters={quarters} share={share} />
        <DecisionFoot
          command={name === '' ? null : { kind: 'startTraining', name, quarters, share }}
          isCostHidden
        />
      </div>
    </Panel>
  );
}

function RunFacts({ quarters, share }: { readonly quarters: number; readonly share: number }) {
  const { t, formatQuantity } = useT();
  const { projected } = useCampaign();
  const { writeQuarter } = useQuarters();
  const research = useResearchCompute();
  const range = useCapabilityRange();
  const outlook = trainingOutlook(projected, { quarters, share, effective: 0 }, research);
  const { frontier } = projected.knowledge;
  const compute = research[0] ?? 0;
  return (
    <Facts
      items={[
        { id: 'range', label: t('models:run.expected'), value: range(outlook) },
        {
          id: 'base',
          label: t('models:run.base'),
          value: t(outlook.fromOpen ? 'models:run.fromOpen' : 'models:run.afresh'),
        },
        {
          id: 'frontier',
          label: t('models:run.frontier'),
          value: formatQuantity(frontier, 'capability'),
        },
        {
          id: 'rank',
          label: t('models:run.rank'),
          value: t('models:run.rankValue', { rank: rankOf(projected, outlook.expected) }),
        },
        {
          id: 'ready',
          label: t('models:run.ready'),
          value: writeQuarter(projected.quarter + quarters - 1),
        },
        { id: 'takes', label: t('models:run.takes'), value: formatQuantity(compute * share, 'h100e') },
        {
          id: 'leaves',
          label: t('models:run.leaves'),
          value: formatQuantity(compute * (1 - share), 'h100e'),
        },
      ]}
    />
  );
}
