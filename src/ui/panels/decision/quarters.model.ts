/** Id of a quarter by its index from the start of the campaign: 0 → 2026Q1. */
export function quarterIdAt(
  start: { readonly year: number; readonly quarter: number },
  index: number,
): string {
  const all = start.year * 4 + (start.quarter - 1) + index;
  return `${Math.floor(all / 4)}Q${(all % 4) + 1}`;
}
