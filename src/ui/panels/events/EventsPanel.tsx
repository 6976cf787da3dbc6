import { useMemo } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { EmptyState } from '../../kit/panel/EmptyState.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { EventCard } from './EventCard.tsx';
import { cardsOf, workingNow } from './events.model.ts';
import { WorkingList } from './WorkingList.tsx';
import './events.css';

/** Events of the quarter with what they ask, and what earlier ones still move (V1). */
export function EventsPanel() {
  const { t } = useT();
  const { view, snapshot } = useCampaign();
  const cards = useMemo(() => cardsOf(view, snapshot.staged), [view, snapshot.staged]);
  const isCalm = cards.length === 0 && workingNow(view).length === 0;
  return (
    <Panel
      title={t('events:now.title')}
      standfirst={t('events:now.text')}
      {...(isCalm && {
        empty: (
          <EmptyState scene="paper" title={t('events:now.calmTitle')}>
            {t('events:now.calmText')}
          </EmptyState>
        ),
      })}
    >
      <div className="ev-cards">
        {cards.map((card) => (
          <EventCard key={card.instance.id} card={card} />
        ))}
      </div>
      <WorkingList />
    </Panel>
  );
}
