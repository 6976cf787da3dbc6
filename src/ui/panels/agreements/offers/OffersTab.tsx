import type { ReactNode } from 'react';
import { useT } from '../../../../i18n/react.tsx';
import { useCampaign } from '../../../game/useCampaign.ts';
import { Button } from '../../../kit/button/Button.tsx';
import { EmptyState } from '../../../kit/panel/EmptyState.tsx';
import { isPaper } from '../terms/papers.model.ts';
import { useDesk } from '../useDesk.ts';
import { AnsweredOffer } from './AnsweredOffer.tsx';
import { MadeOffer } from './MadeOffer.tsx';
import { offerTable } from './offers.model.ts';
import { ReceivedOffer } from './ReceivedOffer.tsx';
import { StagedOffers } from './StagedOffers.tsx';

/** Everything that is on the table: offers received, offers made, and the last answers with their reasons. */
export function OffersTab() {
  const { t } = useT();
  const { show } = useDesk();
  const { view, snapshot } = useCampaign();
  const { received, made, answered } = offerTable(view);
  const hasStaged = snapshot.staged.some(({ command }) => isPaper(command));
  if (view.offers.length === 0 && !hasStaged) {
    return (
      <EmptyState
        scene="paper"
        title={t('deals:offers.emptyTitle')}
        action={<Button onPress={() => show('table')}>{t('deals:offers.emptyAction')}</Button>}
      >
        {t('deals:offers.emptyText')}
      </EmptyState>
    );
  }
  return (
    <div className="ag-offers">
      {received.length > 0 && (
        <Group title={t('deals:offers.received')}>
          {received.map((offer) => (
            <ReceivedOffer key={offer.id} offer={offer} />
          ))}
        </Group>
      )}
      {(made.length > 0 || hasStaged) && (
        <Group title={t('deals:offers.made')}>
          <StagedOffers />
          {made.map((offer) => (
            <MadeOffer key={offer.id} offer={offer} />
          ))}
        </Group>
      )}
      {answered.length > 0 && (
        <Group title={t('deals:offers.answered')}>
          {answered.map((offer) => (
            <AnsweredOffer key={offer.id} offer={offer} />
          ))}
        </Group>
      )}
    </div>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="ag-offer-group" aria-label={title}>
      <h3 className="ag-subhead">{title}</h3>
      {children}
    </section>
  );
}
