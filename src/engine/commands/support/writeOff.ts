import { sum, toKUsd } from '../../math/numbers.ts';
import type { CohortRow } from '../../state/state.ts';

/**
 * Takes up to `amount` kUSD out of the youngest cohorts: what was spent last is what a cancelled site stands for (C2).
 * Returns what was really taken, so that books and cohorts stay equal.
 */
export function takeYoungest(row: CohortRow, amount: number): number {
  let left = amount;
  for (let i = row.book.length - 1; i >= 0 && left > 0; i--) {
    const taken = Math.min(left, row.book[i] ?? 0);
    row.book[i] = (row.book[i] ?? 0) - taken;
    left -= taken;
  }
  return amount - left;
}

/** Takes the same share out of every cohort, whole kUSD each (C4). Returns what was taken in all. */
export function takeShare(row: CohortRow, share: number): number {
  const taken = row.book.map((book) => toKUsd(book * share));
  taken.forEach((part, i) => {
    row.book[i] = (row.book[i] ?? 0) - part;
  });
  return sum(taken);
}
