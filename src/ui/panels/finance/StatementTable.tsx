import { useT } from '../../../i18n/react.tsx';
import { classes } from '../../kit/classes.ts';
import { TableHead } from '../../kit/table/TableHead.tsx';
import type { ComparedRow, RowLabel } from './statements.model.ts';
import '../../kit/table/table.css';

interface StatementTableProps {
  readonly label: string;
  readonly rows: readonly ComparedRow[];
  /** Labels of the two quarters. */
  readonly now: string;
  readonly before: string;
}

/** A statement as accountants write it: lines, sums under a rule, the grand total under a double one. */
export function StatementTable({ label, rows, now, before }: StatementTableProps) {
  const { t } = useT();
  const isCompared = rows.some((row) => row.before !== null);
  const heads = isCompared ? [now, before, t('finance:statements.change')] : [now];
  return (
    // Scrolls by keyboard, so it takes the focus.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard (WCAG 2.1.1)
    <section className="hs-table-scroll" aria-label={label} tabIndex={0}>
      <table className="hs-table hs-finance-statement">
        <caption className="hs-visually-hidden">{label}</caption>
        <TableHead words={[t('finance:statements.item')]} figures={heads} />
        <tbody>
          {rows.map((row) => (
            <TableRow key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function TableRow({ row }: { readonly row: ComparedRow }) {
  const { formatMoney } = useT();
  const name = useRowName();
  const { value, before } = row;
  return (
    <tr className={classes('hs-table-row', `is-${row.kind}`)}>
      <th scope="row" className="hs-table-cell">
        {name(row.label)}
      </th>
      <td className="hs-table-cell is-end">{formatMoney(value)}</td>
      {before !== null && (
        <>
          <td className="hs-table-cell is-end hs-finance-before">{formatMoney(before)}</td>
          <td className="hs-table-cell is-end">{formatMoney(value - before, { sign: 'always' })}</td>
        </>
      )}
    </tr>
  );
}

function useRowName(): (label: RowLabel) => string {
  const { t, dynamic } = useT();
  return (label) => {
    if (label.of === 'account') return t(`finance:accounts.${label.name}`);
    return label.of === 'cause' ? dynamic(`causes:${label.name}`) : t(`finance:sum.${label.name}`);
  };
}
