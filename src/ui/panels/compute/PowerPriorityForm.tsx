import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { RadioCards } from '../../kit/fields/RadioCards.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { DecisionFoot } from '../decision/DecisionFoot.tsx';
import { StagedHere } from '../decision/StagedHere.tsx';

const PRIORITIES = ['servers', 'accelerators'] as const;
type Priority = (typeof PRIORITIES)[number];

/** What new power goes to first (C3, D5). */
export function PowerPriorityForm() {
  const { t } = useT();
  const { projected } = useCampaign();
  const [wanted, setWanted] = useState<Priority | null>(null);
  const priority = wanted ?? projected.own.powerPriority;
  return (
    <Panel level={3} title={t('compute:priority.title')} standfirst={t('compute:priority.standfirst')}>
      <div className="pd-form">
        <StagedHere of={(command) => command.kind === 'setPowerPriority'} />
        <RadioCards
          label={t('commands:setPowerPriority.fields.priority')}
          isGrid
          value={priority}
          onChange={(id) => setWanted(PRIORITIES.find((one) => one === id) ?? null)}
          cards={PRIORITIES.map((id) => ({
            id,
            title: t(`compute:priority.${id}.title`),
            text: t(`compute:priority.${id}.text`),
          }))}
        />
        <DecisionFoot
          command={{ kind: 'setPowerPriority', priority }}
          isCostHidden
          onStaged={() => setWanted(null)}
        />
      </div>
    </Panel>
  );
}
