import { ChevronDown, ChevronUp } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components';
import { useT } from '../../../i18n/react.tsx';
import { classes } from '../classes.ts';
import { type SortOrder, type SortValue, sortRows } from './table.model.ts';
import './table.css';

/** One column of a table. */
export interface DataColumn<Item> {
  readonly id: string;
  readonly title: string;
  readonly render: (item: Item) => ReactNode;
  /** Makes the column sortable. */
  readonly sortValue?: (item: Item) => SortValue;
  /** Numbers stand at the end, with tabular figures. */
  readonly align?: 'start' | 'end';
  /** The column that names the row; the first one when none says so. */
  readonly isRowHeader?: boolean;
  /** Left out where the table is narrow; what it says must stand elsewhere as well. */
  readonly isSpare?: boolean;
}

export interface DataTableProps<Item> {
  readonly label: string;
  readonly columns: readonly DataColumn<Item>[];
  readonly items: readonly Item[];
  readonly itemId: (item: Item) => string;
  readonly initialSort?: SortOrder;
  /** The chosen row, when rows can be chosen. */
  readonly selectedId?: string | undefined;
  readonly onSelect?: (id: string) => void;
  readonly empty?: ReactNode;
  /** Marks rows, for instance the reader's own. */
  readonly isYours?: (item: Item) => boolean;
  readonly maxHeight?: 's' | 'm' | 'l';
}

/** A table to read and to work in: sort with the headings, move with the arrows, choose with Enter or Space. */
export function DataTable<Item>(props: DataTableProps<Item>) {
  const { label, columns, itemId, selectedId, onSelect, empty, maxHeight } = props;
  const { t } = useT();
  const [sorted, sort, setSort] = useSorted(props);
  return (
    <div className={classes('hs-table-scroll', maxHeight && `is-${maxHeight}`)}>
      <Table
        className="hs-table"
        aria-label={label}
        selectionMode={onSelect ? 'single' : 'none'}
        selectionBehavior="replace"
        selectedKeys={selectedId === undefined ? [] : [selectedId]}
        onSelectionChange={(keys) => keys !== 'all' && chosen(keys, onSelect)}
        onSortChange={({ column, direction }) => setSort({ column: String(column), direction })}
        {...(sort && { sortDescriptor: sort })}
      >
        <TableHeader>{columns.map((column, index) => heading(column, index, columns))}</TableHeader>
        <TableBody
          renderEmptyState={() => <p className="hs-table-empty">{empty ?? t('common:table.empty')}</p>}
        >
          {sorted.map((item) => (
            <DataRow key={itemId(item)} item={item} table={props} />
          ))}
        </TableBody>
      </Table>
    </div>
  );
}

function DataRow<Item>({ item, table }: { readonly item: Item; readonly table: DataTableProps<Item> }) {
  const { columns, itemId, isYours } = table;
  return (
    <Row id={itemId(item)} className={classes('hs-table-row', isYours?.(item) && 'is-yours')}>
      {columns.map((column) => (
        <Cell key={column.id} className={classes('hs-table-cell', ...marksOf(column))}>
          {column.render(item)}
        </Cell>
      ))}
    </Row>
  );
}

function marksOf<Item>({ align, isSpare }: DataColumn<Item>) {
  return [align === 'end' && 'is-end', isSpare && 'is-spare'] as const;
}

function heading<Item>(column: DataColumn<Item>, index: number, all: readonly DataColumn<Item>[]): ReactNode {
  const isRowHeader = column.isRowHeader ?? (index === 0 && !all.some((other) => other.isRowHeader));
  return (
    <Column
      key={column.id}
      id={column.id}
      isRowHeader={isRowHeader}
      allowsSorting={column.sortValue !== undefined}
      className={classes('hs-table-head', ...marksOf(column))}
    >
      {({ sortDirection }) => (
        <span className="hs-table-title">
          {column.title}
          {sortDirection === 'ascending' && <ChevronUp aria-hidden="true" />}
          {sortDirection === 'descending' && <ChevronDown aria-hidden="true" />}
        </span>
      )}
    </Column>
  );
}

function useSorted<Item>({ columns, items, initialSort }: DataTableProps<Item>) {
  const { language } = useT();
  const [sort, setSort] = useState<SortOrder | undefined>(initialSort);
  const sorted = useMemo(() => {
    const sortValueOf = columns.find((column) => column.id === sort?.column)?.sortValue;
    if (!sort || !sortValueOf) return items;
    return sortRows(
      items,
      sortValueOf,
      sort.direction,
      new Intl.Collator(language, { numeric: true }).compare,
    );
  }, [columns, items, sort, language]);
  return [sorted, sort, setSort] as const;
}

function chosen(keys: ReadonlySet<string | number>, onSelect?: (id: string) => void): void {
  const [key] = keys;
  if (key !== undefined) onSelect?.(String(key));
}
