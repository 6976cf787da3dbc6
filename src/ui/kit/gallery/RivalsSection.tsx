import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { BarChart } from '../../charts/BarChart.tsx';
import { Donut } from '../../charts/Donut.tsx';
import { CompanyName } from '../company/CompanyName.tsx';
import { DeltaBadge } from '../figure/DeltaBadge.tsx';
import { Panel } from '../panel/Panel.tsx';
import { type DataColumn, DataTable } from '../table/DataTable.tsx';
import { COMPANIES } from './sample.ts';
import { useGalleryText } from './useGalleryText.ts';

interface Rival {
  readonly position: number;
  readonly name: string;
  readonly value: number;
  readonly capacity: number;
  readonly change: number;
}

const VALUES = [2410, 3620, 3810, 1680, 540, 42, 4550, 360, 500, 350, 230, 14];
const RIVALS: readonly Rival[] = COMPANIES.map((name, position) => ({
  position,
  name,
  value: (VALUES[position] ?? 0) * 1_000_000,
  capacity: 1_840_000 / (position * 0.7 + 1),
  change: (((position * 37) % 11) - 5) / 500,
}));

/** The table of rivals, with a ring and bars beside it. */
export function RivalsSection() {
  const g = useGalleryText();
  const [selected, setSelected] = useState<string | undefined>('Microsoft');
  return (
    <div className="hs-gallery-wide">
      <Panel title={g('rivals')}>
        <DataTable
          label={g('rivals')}
          columns={useColumns()}
          items={RIVALS}
          itemId={(rival) => rival.name}
          initialSort={{ column: 'value', direction: 'descending' }}
          selectedId={selected}
          onSelect={setSelected}
          isYours={(rival) => rival.position === 0}
          maxHeight="l"
        />
      </Panel>
      <div className="hs-gallery-stack">
        <Panel title={g('capacity')}>
          <RegionRing />
        </Panel>
        <Panel title={g('marketValue')}>
          <ValueBars />
        </Panel>
      </div>
    </div>
  );
}

function useColumns(): DataColumn<Rival>[] {
  const { formatMoney, formatQuantity } = useT();
  const g = useGalleryText();
  return [
    {
      id: 'company',
      title: g('company'),
      render: (rival) => (
        <CompanyName name={rival.name} position={rival.position} isYou={rival.position === 0} />
      ),
      sortValue: (rival) => rival.name,
    },
    {
      id: 'value',
      title: g('marketValue'),
      align: 'end',
      render: (rival) => formatMoney(rival.value),
      sortValue: (rival) => rival.value,
    },
    {
      id: 'capacity',
      title: g('compute'),
      align: 'end',
      render: (rival) => formatQuantity(rival.capacity, 'h100e'),
      sortValue: (rival) => rival.capacity,
    },
    {
      id: 'change',
      title: g('change'),
      align: 'end',
      render: (rival) => <DeltaBadge change={rival.change} unit="percent" />,
      sortValue: (rival) => rival.change,
    },
  ];
}

const REGIONS = [
  { key: 'region0', value: 1_060_000, tone: 'you' },
  { key: 'region1', value: 380_000, tone: 1 },
  { key: 'region2', value: 290_000, tone: 2 },
  { key: 'region3', value: 110_000, tone: 3 },
] as const;

function RegionRing() {
  const { formatQuantity } = useT();
  const g = useGalleryText();
  const parts = REGIONS.map(({ key, value, tone }) => ({ id: key, name: g(key), value, tone }));
  return (
    <Donut
      title={g('capacity')}
      isTitleHidden
      data={{ parts }}
      format={(value) => formatQuantity(value, 'h100e')}
      nameOfParts={g('region')}
      middle={formatQuantity(1_840_000, 'h100e')}
    />
  );
}

function ValueBars() {
  const { formatMoney } = useT();
  const g = useGalleryText();
  const bars = RIVALS.slice(0, 6).map(({ name, position, value }) => ({
    id: name,
    name,
    value,
    tone: position,
  }));
  return (
    <BarChart
      title={g('marketValue')}
      isTitleHidden
      data={{ bars }}
      format={formatMoney}
      nameOfBars={g('company')}
    />
  );
}
