import { useT } from '../../../i18n/react.tsx';
import type { ChartSeries, ValueFormat } from '../../charts/chartTypes.ts';
import { type DataColumn, DataTable } from '../../kit/table/DataTable.tsx';

interface SeriesTableProps {
  readonly label: string;
  readonly periods: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly format: ValueFormat;
}

interface PeriodRow {
  readonly place: number;
  readonly period: string;
}

/** A row a quarter, newest first, a column a series. */
export function SeriesTable({ label, periods, series, format }: SeriesTableProps) {
  const { t } = useT();
  const rows = periods.map((period, place): PeriodRow => ({ period, place })).reverse();
  const columns: DataColumn<PeriodRow>[] = [
    {
      id: 'quarter',
      title: t('history:quarter'),
      render: ({ period }) => period,
      sortValue: ({ place }) => place,
    },
    ...series.map(
      (one): DataColumn<PeriodRow> => ({
        id: one.id,
        title: one.name,
        align: 'end',
        render: ({ place }) => {
          const value = one.values[place];
          return value === null || value === undefined ? t('common:charts.unknown') : format(value);
        },
        sortValue: ({ place }) => one.values[place] ?? undefined,
      }),
    ),
  ];
  return (
    <DataTable label={label} columns={columns} items={rows} itemId={({ period }) => period} maxHeight="m" />
  );
}
