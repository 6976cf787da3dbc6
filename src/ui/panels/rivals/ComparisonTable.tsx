import type { Metric } from '../../../engine/index.ts';
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

/** Where there is nothing to measure. */
const NONE = '–';

/** Figures of two companies in two columns, and what lies between them. */
export function ComparisonTable({ rows, first, second }: ComparisonTableProps) {
  const { t } = useT();
  const names = useNames();
  const words = useMetricWords();
  const write = (metric: Metric, value: number | null): string =>
    value === null ? NONE : words.format(metric, value);
  const columns: DataColumn<ComparedFigure>[] = [
    { id: 'figure', title: t('rivals:compare.figure'), render: ({ metric }) => words.name(metric) },
    {
      id: 'first',
      title: names.company(first),
      align: 'end',
      render: (row) => write(row.metric, row.first),
    },
    {
      id: 'second',
      title: names.company(second),
      align: 'end',
      render: (row) => write(row.metric, row.second),
    },
    {
      id: 'difference',
      title: t('rivals:compare.difference'),
      align: 'end',
      render: ({ metric, first: a, second: b }) =>
        a === null || b === null ? NONE : words.formatChange(metric, a - b),
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
