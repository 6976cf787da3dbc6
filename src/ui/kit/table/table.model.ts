/** What a column sorts by: numbers before text, and what is missing last either way. */
export type SortValue = number | string | undefined;

/** Which column, and which way. */
export interface SortOrder {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/**
 * The rows in order, leaving the list as it was. Equal rows keep their places.
 * @param compareText compares texts as the reader's language does
 */
export function sortRows<Row>(
  rows: readonly Row[],
  sortValueOf: (row: Row) => SortValue,
  direction: SortOrder['direction'],
  compareText: (a: string, b: string) => number,
): Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => {
    const [x, y] = [sortValueOf(a), sortValueOf(b)];
    if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
    return sign * compareValues(x, y, compareText);
  });
}

function compareValues(
  x: number | string,
  y: number | string,
  compareText: (a: string, b: string) => number,
): number {
  if (typeof x === 'number' && typeof y === 'number') return x - y;
  if (typeof x === 'string' && typeof y === 'string') return compareText(x, y);
  return typeof x === 'number' ? -1 : 1;
}
