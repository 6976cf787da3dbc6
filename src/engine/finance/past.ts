import { toKUsd } from '../math/numbers.ts';

/** Quarters that rules look back to. */
const KEPT = 8;

/** Adds a quarter's figure to a row of the past, kUSD; rows stay at eight quarters. */
export function remember(row: number[], value: number): void {
  row.push(toKUsd(value));
  if (row.length > KEPT) row.shift();
}

/** Sum of the last four quarters of a row, oldest first; fewer quarters are scaled up to a year, none give 0. */
export function lastYear(row: readonly number[]): number {
  const count = Math.min(4, row.length);
  let total = 0;
  for (let k = row.length - count; k < row.length; k++) total += row[k] ?? 0;
  return count === 0 ? 0 : (total * 4) / count;
}
