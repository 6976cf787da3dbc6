import { useState } from 'react';
import type { SeatView } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { unitResource } from '../../../store/rules.ts';
import { useCampaign } from '../../game/useCampaign.ts';
import { RadioCards } from '../../kit/fields/RadioCards.tsx';
import { EmptyState } from '../../kit/panel/EmptyState.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { type DataColumn, DataTable } from '../../kit/table/DataTable.tsx';
import { DecisionFoot } from '../decision/DecisionFoot.tsx';
import { Facts } from '../decision/Facts.tsx';
import { Rule } from '../decision/Rule.tsx';
import { StagedHere } from '../decision/StagedHere.tsx';
import { useQuarters } from '../decision/useQuarters.ts';
import { rankOf } from './frontier.model.ts';
import { servedSegments } from './serving.model.ts';

type Model = SeatView['own']['lab']['models'][number];

/** Models that are trained: what can be released, and what has been. */
export function ReleaseSection() {
  const { t } = useT();
  const { projected } = useCampaign();
  const ready = projected.own.lab.models.filter(({ released }) => released < 0);
  return (
    <div className="pd-stack">
      <StagedHere of={({ kind }) => kind === 'releaseModel'} />
      {ready.length === 0 ? (
        <EmptyState scene="desk" title={t('models:release.emptyTitle')}>
          {t('models:release.emptyText')}
        </EmptyState>
      ) : (
        ready.map((model) => <ReleaseForm key={model.id} model={model} />)
      )}
      <Released />
      <Rule number="M3">{t('models:rules.m3')}</Rule>
      <Rule number="M4">{t('models:rules.m4')}</Rule>
    </div>
  );
}

function ReleaseForm({ model }: { readonly model: Model }) {
  const { t } = useT();
  const [way, setWay] = useState<'closed' | 'open'>('closed');
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
        <ReleaseFacts model={model} isOpen={way === 'open'} />
        <DecisionFoot
          command={{ kind: 'releaseModel', model: model.id, open: way === 'open' }}
          isCostHidden
        />
      </div>
    </Panel>
  );
}

function ReleaseFacts({ model, isOpen }: { readonly model: Model; readonly isOpen: boolean }) {
  const { t, formatQuantity } = useT();
  const { view } = useCampaign();
  const now = view.own.lab.capability;
  const best = Math.max(now, model.capability);
  const { openFrontier } = view.knowledge;
  const points = (value: number): string => formatQuantity(value, 'capability');
  const segment = servedSegments(view)[0];
  const load =
    segment === undefined ? 1 : unitResource(view, segment.place, best) / unitResource(view, segment.place);
  return (
    <Facts
      items={[
        { id: 'model', label: t('models:release.this'), value: points(model.capability) },
        { id: 'offer', label: t('models:release.offered'), value: points(now), after: points(best) },
        {
          id: 'rank',
          label: t('models:run.rank'),
          value: t('models:run.rankValue', { rank: rankOf(view, now) }),
          after: t('models:run.rankValue', { rank: rankOf(view, best) }),
        },
        {
          id: 'load',
          label: t('models:release.load'),
          value: formatQuantity(1, 'multiple'),
          after: formatQuantity(load, 'multiple'),
        },
        {
          id: 'floor',
          label: t('models:release.floor'),
          value: points(openFrontier),
          after: points(isOpen ? Math.max(openFrontier, model.capability) : openFrontier),
        },
      ]}
    />
  );
}

function Released() {
  const { t, formatQuantity } = useT();
  const { view } = useCampaign();
  const { writeQuarter } = useQuarters();
  const models = view.own.lab.models.filter(({ released }) => released >= 0);
  const columns: DataColumn<Model>[] = [
    {
      id: 'name',
      title: t('models:release.model'),
      render: ({ name }) => name,
      sortValue: ({ name }) => name,
    },
    {
      id: 'capability',
      title: t('models:release.capability'),
      align: 'end',
      render: ({ capability }) => formatQuantity(capability, 'capability'),
      sortValue: ({ capability }) => capability,
    },
    {
      id: 'released',
      title: t('models:release.when'),
      align: 'end',
      render: ({ released }) => writeQuarter(released),
      sortValue: ({ released }) => released,
    },
    {
      id: 'way',
      title: t('models:release.way'),
      render: ({ open }) => t(open ? 'models:release.open.title' : 'models:release.closed.title'),
    },
  ];
  if (models.length === 0) return null;
  return (
    <Panel level={3} title={t('models:release.released')}>
      <DataTable
        label={t('models:release.released')}
        columns={columns}
        items={models}
        itemId={({ id }) => id}
        initialSort={{ column: 'capability', direction: 'descending' }}
      />
    </Panel>
  );
}
