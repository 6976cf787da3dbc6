/** Id of the quarter that comes `count` quarters after another: 2026Q1 and 5 give 2027Q2. */
export function quarterAfter(start: string, count: number): string {
  const [year = 0, quarter = 1] = start.split('Q').map(Number);
  const all = year * 4 + (quarter - 1) + count;
  return `${Math.floor(all / 4)}Q${(all % 4) + 1}`;
}
