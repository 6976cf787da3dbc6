import { useState } from 'react';
import type { SeatView } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { chipH100e, chipMegawatts } from '../../../store/rules.ts';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { EmptyState } from '../../kit/panel/EmptyState.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { type DataColumn, DataTable } from '../../kit/table/DataTable.tsx';
import { Rule } from '../decision/Rule.tsx';
import { StagedHere } from '../decision/StagedHere.tsx';
import { RetireForm } from './RetireForm.tsx';

export type FleetEntry = SeatView['own']['fleet'][number];

/** What is installed where, how good it is for its power, and what to take out. */
export function FleetSection() {
  const { t } = useT();
  const { projected } = useCampaign();
  const fleet = projected.own.fleet.filter(({ installed, waiting }) => installed + waiting > 0);
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const entry = fleet.find((one) => keyOf(one) === chosen);
  return (
    <div className="pd-stack">
      <StagedHere of={({ kind }) => kind === 'retireChips'} />
      <Panel
        level={3}
        title={t('silicon:fleet.title')}
        standfirst={t('silicon:fleet.standfirst')}
        {...(fleet.length === 0 && {
          empty: (
            <EmptyState scene="plot" title={t('silicon:fleet.emptyTitle')}>
              {t('silicon:fleet.emptyText')}
            </EmptyState>
          ),
        })}
      >
        <DataTable
          label={t('silicon:fleet.title')}
          columns={useColumns()}
          items={fleet}
          itemId={keyOf}
          selectedId={chosen}
          onSelect={setChosen}
          initialSort={{ column: 'perMW', direction: 'ascending' }}
          maxHeight="m"
        />
      </Panel>
      {entry !== undefined && entry.installed > 0 && <RetireForm key={keyOf(entry)} entry={entry} />}
      <Rule number="C4">{t('silicon:rules.c4')}</Rule>
    </div>
  );
}

const keyOf = ({ chip, region }: FleetEntry): string => `${chip} ${region}`;

function useColumns(): DataColumn<FleetEntry>[] {
  const { t, formatQuantity, formatNumber } = useT();
  const { projected } = useCampaign();
  const names = useNames();
  const place = (entry: FleetEntry): number =>
    projected.scenario.chips.findIndex(({ id }) => id === entry.chip);
  const work = (entry: FleetEntry): number => entry.installed * chipH100e(projected, place(entry));
  const power = (entry: FleetEntry): number => entry.installed * chipMegawatts(projected, place(entry));
  const perMW = (entry: FleetEntry): number =>
    chipH100e(projected, place(entry)) / Math.max(1e-9, chipMegawatts(projected, place(entry)));
  return [
    {
      id: 'chip',
      title: t('silicon:columns.chip'),
      render: ({ chip, region }) => (
        <span>
          {names.chip(chip)}
          <span className="sp-chip-detail">{names.region(region)}</span>
        </span>
      ),
      sortValue: ({ chip }) => names.chip(chip),
    },
    {
      id: 'installed',
      title: t('silicon:fleet.installed'),
      align: 'end',
      render: ({ installed }) => formatQuantity(installed, 'plain'),
      sortValue: ({ installed }) => installed,
    },
    {
      id: 'waiting',
      title: t('silicon:fleet.waiting'),
      align: 'end',
      render: ({ waiting }) => formatQuantity(waiting, 'plain'),
      sortValue: ({ waiting }) => waiting,
    },
    {
      id: 'work',
      title: t('silicon:fleet.work'),
      align: 'end',
      render: (entry) => formatQuantity(work(entry), 'h100e'),
      sortValue: work,
    },
    {
      id: 'power',
      title: t('silicon:fleet.power'),
      align: 'end',
      render: (entry) => formatQuantity(power(entry), 'MW'),
      sortValue: power,
    },
    {
      id: 'perMW',
      title: t('silicon:fleet.perMW'),
      align: 'end',
      render: (entry) => formatNumber(perMW(entry)),
      sortValue: perMW,
    },
  ];
}
