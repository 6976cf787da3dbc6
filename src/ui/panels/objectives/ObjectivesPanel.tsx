import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { EmptyState } from '../../kit/panel/EmptyState.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { DecidedCard } from './DecidedCard.tsx';
import { ObjectiveCard } from './ObjectiveCard.tsx';
import './objectives.css';

/** What the seat is asked to reach, how far it has come, and what is missing (O1). */
export function ObjectivesPanel() {
  const { t } = useT();
  const { view } = useCampaign();
  return (
    <Panel
      title={t('objectives:title')}
      standfirst={t('objectives:standfirst')}
      {...(view.objectives.length === 0 && {
        empty: <EmptyState title={t('objectives:none')}>{t('objectives:noneText')}</EmptyState>,
      })}
    >
      <DecidedCard />
      <ul className="hs-goals">
        {view.objectives.map((objective) => (
          <ObjectiveCard key={objective.definition.id} objective={objective} />
        ))}
      </ul>
    </Panel>
  );
}
