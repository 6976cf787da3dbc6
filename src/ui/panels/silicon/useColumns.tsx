import { useT } from '../../../i18n/react.tsx';
import { useNames } from '../../game/useNames.ts';
import type { DataColumn } from '../../kit/table/DataTable.tsx';

/** What stands in a place: chips of one kind in one region. */
interface Placed {
  readonly chip: string;
  readonly region: string;
}

/** The first column of every table of chips in regions. */
export function useChipColumn<Item extends Placed>(): DataColumn<Item> {
  const { t } = useT();
  const names = useNames();
  return {
    id: 'chip',
    title: t('silicon:columns.chip'),
    render: ({ chip, region }) => (
      <span>
        {names.chip(chip)}
        <span className="sp-chip-detail">{names.region(region)}</span>
      </span>
    ),
    sortValue: ({ chip }) => names.chip(chip),
  };
}

/** A column of numbers: sorted by the number, written as the reader writes it. */
export function numberColumn<Item>(
  id: string,
  title: string,
  of: (item: Item) => number,
  write: (value: number) => string,
): DataColumn<Item> {
  return { id, title, align: 'end', render: (item) => write(of(item)), sortValue: of };
}
