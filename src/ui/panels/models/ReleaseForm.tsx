import { useState } from 'react';
import type { SeatView } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { RadioCards } from '../../kit/fields/RadioCards.tsx';
import { SliderField } from '../../kit/fields/SliderField.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { DecisionFoot } from '../decision/DecisionFoot.tsx';
import { ReleaseFacts } from './ReleaseFacts.tsx';

export interface ReleaseFormProps {
  readonly model: SeatView['own']['lab']['models'][number];
}

/** How and when a trained model comes out: weights closed or open, at once or after testing (M3, M4). */
export function ReleaseForm({ model }: ReleaseFormProps) {
  const { t, formatQuantity } = useT();
  const { projected } = useCampaign();
  const [way, setWay] = useState<'closed' | 'open'>('closed');
  const [testing, setTesting] = useState(0);
  const open = way === 'open';
  const { mostTesting } = projected.scenario.parameters.models.safety;
  return (
    <Panel level={3} title={model.name} standfirst={t('models:release.ready')}>
      <div className="pd-form">
        <RadioCards
          label={t('models:release.way')}
          isGrid
          value={way}
          onChange={(id) => setWay(id === 'open' ? 'open' : 'closed')}
          cards={(['closed', 'open'] as const).map((id) => ({
            id,
            title: t(`models:release.${id}.title`),
            text: t(`models:release.${id}.text`),
          }))}
        />
        <SliderField
          label={t('models:release.testing')}
          value={testing}
          minValue={0}
          maxValue={mostTesting}
          step={1}
          format={(value) => (value === 0 ? t('models:release.atOnce') : formatQuantity(value, 'quarters'))}
          onChange={setTesting}
        />
        <ReleaseFacts model={model} plan={{ open, testing }} />
        <DecisionFoot command={{ kind: 'releaseModel', model: model.id, open, testing }} isCostHidden />
      </div>
    </Panel>
  );
}
