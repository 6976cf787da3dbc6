import { useState } from 'react';
import { useT } from '../../../../i18n/react.tsx';
import { useCampaign } from '../../../game/useCampaign.ts';
import { Select } from '../../../kit/fields/Select.tsx';
import { EmptyState } from '../../../kit/panel/EmptyState.tsx';
import { targetCards } from './acquire.model.ts';
import { TargetCard } from './TargetCard.tsx';

const FILTERS = ['open', 'all'] as const;

/** Small companies that can be bought: what each brings, what it costs, what authorities would say (A6). */
export function AcquisitionsTab() {
  const { t } = useT();
  const { view, definition } = useCampaign();
  const [shows, setShows] = useState<(typeof FILTERS)[number]>('open');
  if (definition.targets.length === 0)
    return (
      <EmptyState scene="paper" title={t('deals:acquire.title')}>
        {t('deals:acquire.none')}
      </EmptyState>
    );
  return (
    <div className="ag-acquire">
      <div className="ag-subhead-row">
        <div>
          <h3 className="ag-subhead">{t('deals:acquire.title')}</h3>
          <p className="ag-note">{t('deals:acquire.text')}</p>
        </div>
        <Select
          label={t('deals:acquire.filter')}
          value={shows}
          onChange={(id) => setShows(FILTERS.find((one) => one === id) ?? 'open')}
          options={FILTERS.map((id) => ({ id, label: t(`deals:acquire.filters.${id}`) }))}
        />
      </div>
      <ul className="ag-targets">
        {targetCards(view, definition, shows).map((card) => (
          <TargetCard key={card.target.id} card={card} />
        ))}
      </ul>
    </div>
  );
}
