/** Hours of a quarter: 8,760 a year. */
export const HOURS_PER_QUARTER = 2190;

/** USD bn → whole kUSD (F1). */
export const fromBn = (usdBn: number): number => Math.round(usdBn * 1e6);
/** USD m → whole kUSD (F1). */
export const fromM = (usdM: number): number => Math.round(usdM * 1e3);
/** USD → kUSD, whole where the engine counts money with it. */
export const fromUsd = (usd: number): number => Math.round(usd / 1e3);

/** USD → kUSD to the dollar, at least one: costs of single things, which are multiplied before they are booked. */
export const fromUsdExactly = (usd: number): number => Math.max(1, Math.round(usd)) / 1e3;

/** Number of quarters since the year 0 of a quarter written as "Q1 2026". */
function ordinal(text: string): number {
  return Number(text.slice(3)) * 4 + Number(text.slice(1, 2)) - 1;
}

/** Quarter index of "Q3 2027" in a campaign that starts at `start`: 0 is the first quarter, negative is before it (T1). */
export function quarterIndex(text: string, start: string): number {
  return ordinal(text) - ordinal(start);
}

/** Year and quarter of "Q1 2026". The schema has checked the form. */
export function calendarQuarter(text: string): { readonly year: number; readonly quarter: 1 | 2 | 3 | 4 } {
  const quarter = Number(text.slice(1, 2));
  return {
    year: Number(text.slice(3)),
    quarter: quarter === 2 ? 2 : quarter === 3 ? 3 : quarter === 4 ? 4 : 1,
  };
}

/** Even shares of a whole over ids. */
export function evenShares(ids: readonly string[]): Record<string, number> {
  return Object.fromEntries(ids.map((name) => [name, 1 / Math.max(1, ids.length)]));
}
