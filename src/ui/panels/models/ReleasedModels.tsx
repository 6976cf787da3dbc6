import type { SeatView } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { Panel } from '../../kit/panel/Panel.tsx';
import { type DataColumn, DataTable } from '../../kit/table/DataTable.tsx';
import { useQuarters } from '../decision/useQuarters.ts';

type Model = SeatView['own']['lab']['models'][number];

/** What the lab has released so far. */
export function ReleasedModels() {
  const { t, formatNumber } = useT();
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
      render: ({ capability }) => formatNumber(capability, { digits: 1 }),
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
      id: 'tested',
      title: t('models:release.testedShort'),
      align: 'end',
      render: ({ tested }) => formatNumber(tested, { digits: 1 }),
      sortValue: ({ tested }) => tested,
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
