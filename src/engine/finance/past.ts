/** Sum of the last four quarters of a row, oldest first; fewer quarters are scaled up to a year, none give 0. */
export function lastYear(row: readonly number[]): number {
  const count = Math.min(4, row.length);
  let total = 0;
  for (let k = row.length - count; k < row.length; k++) total += row[k] ?? 0;
  return count === 0 ? 0 : (total * 4) / count;
}
