import { clamp, ratio } from '../math/numbers.ts';
import { lastYear } from './past.ts';

/**
 * Growth a year as the market reads it from past revenue, oldest first (F5): the last quarter against the same one a year
 * ago, and the last year against the one before it. One lumpy quarter does not make a trend.
 *
 * @param newsWeight weight of the last quarter, 0–1
 */
export function observedGrowth(revenue: readonly number[], newsWeight: number): number {
  const n = revenue.length;
  if (n < 5) return 0;
  const quarter = ratio(revenue[n - 1] ?? 0, revenue[n - 5] ?? 0, 1) - 1;
  const earlier = revenue.slice(0, n - 4);
  // With fewer than two years the early quarters stand for the year before.
  const year = ratio(lastYear(revenue), lastYear(earlier), 1) - 1;
  return newsWeight * quarter + (1 - newsWeight) * year;
}

/**
 * Revenue of the next quarter as the company's own forecast has it, kUSD (F5): the same quarter a year ago with the trend
 * since then, and the last quarter with a quarter's growth in the season's step; the mean of both.
 */
export function forecastRevenue(revenue: readonly number[], growth: number, newsWeight: number): number {
  const n = revenue.length;
  const last = revenue[n - 1] ?? 0;
  if (n < 5) return last * (1 + growth / 4);
  const trend = clamp(1 + observedGrowth(revenue, newsWeight), 0.5, 3);
  const bySeason = (revenue[n - 4] ?? 0) * trend;
  // The step that the season made a year ago, freed of extremes.
  const step = clamp(ratio(revenue[n - 4] ?? 0, revenue[n - 5] ?? 0, 1), 0.8, 1.3);
  return 0.5 * bySeason + 0.5 * last * step;
}
