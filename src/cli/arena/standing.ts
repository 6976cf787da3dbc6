/** Scores nearer than this are the same. */
const TIE = 1e-9;

/** 1 for the highest value alone, a part of it for those who share it, else 0. */
export function partOfWin(values: readonly number[], place: number): number {
  const top = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const shared = values.filter((value) => value >= top - TIE).length;
  return (values[place] ?? Number.NEGATIVE_INFINITY) >= top - TIE ? 1 / shared : 0;
}

/** Place from the top, 1 = best; those who tie share the mean of their places. */
export function rankOf(values: readonly number[], place: number): number {
  const own = values[place] ?? 0;
  const better = values.filter((value) => value > own + TIE).length;
  const same = values.filter((value) => Math.abs(value - own) <= TIE).length;
  return better + (same + 1) / 2;
}

/** Sum of values. */
export function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}

/** Mean of values; 0 of none. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : sum(values) / values.length;
}
