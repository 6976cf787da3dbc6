import { Button } from 'react-aria-components';
import { useT } from '../../i18n/react.tsx';
import { TableHead } from '../kit/table/TableHead.tsx';
import type { ChartTable, ChartTableRow } from './chartTypes.ts';
import '../kit/table/table.css';

interface ChartTableViewProps {
  readonly title: string;
  readonly table: ChartTable;
  /** Makes the names of rows buttons, where a click on the chart does something. */
  readonly onRow?: ((id: string) => void) | undefined;
}

/** The figures of a chart as a table. */
export function ChartTableView({ title, table, onRow }: ChartTableViewProps) {
  const [head = '', ...columns] = table.head;
  return (
    // Scrolls by keyboard, so it takes the focus.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard (WCAG 2.1.1)
    <section className="hs-table-scroll is-m" aria-label={title} tabIndex={0}>
      <table className="hs-table">
        <TableHead words={[head]} figures={columns} />
        <tbody>
          {table.rows.map((row) => (
            <TableRow key={row.id} row={row} columns={columns} onRow={onRow} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface TableRowProps {
  readonly row: ChartTableRow;
  readonly columns: readonly string[];
  readonly onRow: ((id: string) => void) | undefined;
}

function TableRow({ row, columns, onRow }: TableRowProps) {
  const { t } = useT();
  const [name = '', ...cells] = row.cells;
  return (
    <tr className="hs-table-row">
      <th scope="row" className="hs-table-cell">
        {onRow ? (
          <Button
            className="hs-row-button"
            aria-label={t('common:charts.pickCause', { cause: name })}
            onPress={() => onRow(row.id)}
          >
            {name}
          </Button>
        ) : (
          name
        )}
      </th>
      {columns.map((column, at) => (
        <td key={column} className="hs-table-cell is-end">
          {cells[at]}
        </td>
      ))}
    </tr>
  );
}
