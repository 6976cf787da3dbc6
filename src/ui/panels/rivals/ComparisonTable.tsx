import { useT } from '../../../i18n/react.tsx';
import { useNames } from '../../game/useNames.ts';
import { type DataColumn, DataTable } from '../../kit/table/DataTable.tsx';
import { useMetricWords } from '../why/useMetricWords.ts';
import type { ComparedFigure } from './compare.model.ts';

interface ComparisonTableProps {
  readonly rows: readonly ComparedFigure[];
  readonly first: string;
  readonly second: string;
}

/** Figures of two companies in two columns, and what lies between them. */
export function ComparisonTable({ rows, first, second }: ComparisonTableProps) {
  const { t } = useT();
  const names = useNames();
  const words = useMetricWords();
  const columns: DataColumn<ComparedFigure>[] = [
    { id: 'figure', title: t('rivals:compare.figure'), render: ({ metric }) => words.name(metric) },
    {
      id: 'first',
      title: names.company(first),
      align: 'end',
      render: (row) => words.format(row.metric, row.first),
    },
    {
      id: 'second',
      title: names.company(second),
      align: 'end',
      render: (row) => words.format(row.metric, row.second),
    },
    {
      id: 'difference',
      title: t('rivals:compare.difference'),
      align: 'end',
      render: (row) => words.formatChange(row.metric, row.first - row.second),
    },
  ];
  return (
    <DataTable
      label={t('rivals:compare.title')}
      columns={columns}
      items={rows}
      itemId={({ metric }) => metric}
      maxHeight="m"
    />
  );
}
