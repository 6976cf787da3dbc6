import { useState } from 'react';
import type { SeatView } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { chipH100e, chipMegawatts } from '../../../store/rules.ts';
import { useCampaign } from '../../game/useCampaign.ts';
import { EmptyState } from '../../kit/panel/EmptyState.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { type DataColumn, DataTable } from '../../kit/table/DataTable.tsx';
import { Rule } from '../decision/Rule.tsx';
import { StagedHere } from '../decision/StagedHere.tsx';
import { RetireForm } from './RetireForm.tsx';
import { numberColumn, useChipColumn } from './useColumns.tsx';

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
  const chip = useChipColumn<FleetEntry>();
  const place = (entry: FleetEntry): number =>
    projected.scenario.chips.findIndex(({ id }) => id === entry.chip);
  const work = (entry: FleetEntry): number => entry.installed * chipH100e(projected, place(entry));
  const power = (entry: FleetEntry): number => entry.installed * chipMegawatts(projected, place(entry));
  const perMW = (entry: FleetEntry): number =>
    chipH100e(projected, place(entry)) / Math.max(1e-9, chipMegawatts(projected, place(entry)));
  const plain = (value: number): string => formatQuantity(value, 'plain');
  return [
    chip,
    numberColumn('installed', t('silicon:fleet.installed'), (entry) => entry.installed, plain),
    numberColumn('waiting', t('silicon:fleet.waiting'), (entry) => entry.waiting, plain),
    numberColumn('work', t('silicon:fleet.work'), work, (value) => formatQuantity(value, 'h100e')),
    numberColumn('power', t('silicon:fleet.power'), power, (value) => formatQuantity(value, 'MW')),
    numberColumn('perMW', t('silicon:fleet.perMW'), perMW, (value) => formatNumber(value)),
  ];
}
