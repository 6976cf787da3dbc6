import type { SeatView } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { useActions } from '../../game/GameContext.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { Button } from '../../kit/button/Button.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { Facts } from '../decision/Facts.tsx';
import { useQuarters } from '../decision/useQuarters.ts';
import { ReleaseFacts } from './ReleaseFacts.tsx';

type Model = SeatView['own']['lab']['models'][number];

/** Models under test: when they come out, and what waiting is worth (M3). */
export function TestedModels({ models }: { readonly models: readonly Model[] }) {
  return models.map((model) => <TestedModel key={model.id} model={model} />);
}

function TestedModel({ model }: { readonly model: Model }) {
  const { t, formatQuantity } = useT();
  const { projected } = useCampaign();
  const { stage } = useActions();
  const { writeQuarter } = useQuarters();
  const left = Math.max(0, model.due - projected.quarter);
  const { id, open } = model;
  return (
    <Panel
      level={3}
      title={model.name}
      standfirst={t(left > 0 ? 'models:release.underTest' : 'models:release.comesOut')}
    >
      <div className="pd-form">
        <Facts
          items={[
            { id: 'due', label: t('models:release.out'), value: writeQuarter(model.due) },
            {
              id: 'way',
              label: t('models:release.way'),
              value: t(open ? 'models:release.open.title' : 'models:release.closed.title'),
            },
            {
              id: 'tested',
              label: t('models:release.tested'),
              value: formatQuantity(model.tested, 'quarters'),
            },
          ]}
        />
        <ReleaseFacts model={model} plan={{ open, testing: left }} />
        {left > 0 && (
          <div>
            <Button
              variant="secondary"
              onPress={() => void stage({ kind: 'releaseModel', model: id, open, testing: 0 })}
            >
              {t('models:release.now')}
            </Button>
          </div>
        )}
      </div>
    </Panel>
  );
}
