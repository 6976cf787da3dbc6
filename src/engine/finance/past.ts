import { toKUsd } from '../math/numbers.ts';

/** Quarters that rules look back to. */
const KEPT = 8;

/** A row of the past with a quarter's figure added, kUSD; rows stay at eight quarters and are replaced as a whole. */
export function remembered(row: readonly number[], value: number): number[] {
  const next: number[] = [];
  for (let k = Math.max(0, row.length + 1 - KEPT); k < row.length; k++) next.push(row[k] ?? 0);
  next.push(toKUsd(value));
  return next;
}

/**
 * Sum of the last four quarters of a row, oldest first; fewer quarters are scaled up to a year, none give 0.
 *
 * @param end quarters of the row that count: those before it, all by default
 */
export function lastYear(row: readonly number[], end = row.length): number {
  const count = Math.min(4, end);
  let total = 0;
  for (let k = end - count; k < end; k++) total += row[k] ?? 0;
  return count <= 0 ? 0 : (total * 4) / count;
}
