import { useT } from '../../../i18n/react.tsx';
import { useNames } from '../../game/useNames.ts';
import { Swatch } from '../../kit/company/Swatch.tsx';
import { type DataColumn, DataTable } from '../../kit/table/DataTable.tsx';
import { useQuarters } from '../decision/useQuarters.ts';
import type { ChipRow } from './catalogue.model.ts';
import { numberColumn } from './useColumns.tsx';

export interface ChipTableProps {
  readonly rows: readonly ChipRow[];
  /** What a buyer weighs, or what the chip is: both at once would not fit beside the map. */
  readonly sheet: keyof typeof SHEETS;
}

/** Numbers of each sheet, in their order. */
const SHEETS = {
  table: ['hour', 'cost', 'price', 'premium', 'h100e'],
  sheet: ['paper', 'maturity', 'yield', 'perKilowatt', 'watts', 'hbm'],
} as const;

/** The chips as a table, cheapest work first. */
export function ChipTable({ rows, sheet }: ChipTableProps) {
  const { t } = useT();
  const columns = useColumns(sheet);
  return (
    <DataTable
      label={t('silicon:catalogue.title')}
      columns={columns}
      items={rows}
      itemId={({ id }) => id}
      isYours={({ isOwn }) => isOwn}
      initialSort={
        sheet === 'table'
          ? { column: 'hour', direction: 'ascending' }
          : { column: 'paper', direction: 'descending' }
      }
      maxHeight="l"
    />
  );
}

interface NumberColumn {
  readonly id: (typeof SHEETS)[keyof typeof SHEETS][number];
  readonly of: (row: ChipRow) => number;
  readonly write: (value: number) => string;
}

function useColumns(sheet: keyof typeof SHEETS): DataColumn<ChipRow>[] {
  const { t } = useT();
  const { writeQuarter } = useQuarters();
  const names = useNames();
  const detailOf = ({ designer, launch, status }: ChipRow): string =>
    [
      names.company(designer),
      ...(launch === null ? [] : [writeQuarter(launch)]),
      ...(status === 'order' ? [] : [t(`silicon:status.${status}`)]),
    ].join(' · ');
  const shown: readonly string[] = SHEETS[sheet];
  const numbers = useNumbers()
    .filter(({ id }) => shown.includes(id))
    .map(({ id, of, write }) => numberColumn(id, t(`silicon:columns.${id}`), of, write));
  return [
    {
      id: 'chip',
      title: t('silicon:columns.chip'),
      render: (row) => (
        <span className="sp-chip">
          <Swatch position={names.position(row.designer)} />
          <span>
            {names.chip(row.id)}
            <span className="sp-chip-detail">{detailOf(row)}</span>
          </span>
        </span>
      ),
      sortValue: (row) => names.chip(row.id),
    },
    ...numbers,
  ];
}

function useNumbers(): readonly NumberColumn[] {
  const { formatMoney, formatNumber, formatQuantity, t } = useT();
  const decimals = (value: number): string => formatNumber(value, { digits: 2 });
  return [
    { id: 'hour', of: (row) => row.hourCost, write: (value) => formatQuantity(value, 'usdPerHour') },
    { id: 'cost', of: (row) => row.costPerH100e, write: (value) => formatMoney(value) },
    { id: 'price', of: (row) => row.price, write: (value) => formatMoney(value) },
    {
      id: 'premium',
      of: (row) => row.premium,
      write: (value) => formatQuantity(value, 'percent', { digits: 0, sign: 'always' }),
    },
    { id: 'h100e', of: (row) => row.h100e, write: decimals },
    { id: 'paper', of: (row) => row.performance, write: (value) => formatQuantity(value, 'multiple') },
    {
      id: 'maturity',
      of: (row) => row.maturity,
      write: (value) => formatQuantity(value, 'percent', { digits: 0 }),
    },
    {
      id: 'yield',
      of: (row) => row.yield,
      write: (value) => formatQuantity(value, 'percent', { digits: 0 }),
    },
    { id: 'perKilowatt', of: (row) => row.perKilowatt, write: decimals },
    {
      id: 'watts',
      of: (row) => row.watts,
      write: (value) => t('silicon:units.watts', { value: formatNumber(value) }),
    },
    {
      id: 'hbm',
      of: (row) => row.hbmGB,
      write: (value) => t('silicon:units.gigabytes', { value: formatNumber(value) }),
    },
  ];
}
