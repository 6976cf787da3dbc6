import { clamp, ratio } from '../math/numbers.ts';
import type { ValuationParameters } from '../state/definition.ts';
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
  // With fewer than two years the early quarters stand for the year before.
  const year = ratio(lastYear(revenue), lastYear(revenue, n - 4), 1) - 1;
  return newsWeight * quarter + (1 - newsWeight) * year;
}

/** The core business in the last quarter and as the season will have it in the next, kUSD (W2). */
export interface CoreSeason {
  readonly last: number;
  readonly next: number;
}

/**
 * Revenue of the next quarter as the company's own forecast has it, kUSD (F5): the core business by its season, the rest from
 * the last two quarters with the growth of the last year. One lumpy quarter does not make a forecast.
 */
export function forecastRevenue(
  revenue: readonly number[],
  growth: number,
  { newsWeight, lastWeight }: Pick<ValuationParameters, 'newsWeight' | 'lastWeight'>,
  core: CoreSeason = { last: 0, next: 0 },
): number {
  const n = revenue.length;
  const rest = Math.max(0, (revenue[n - 1] ?? 0) - core.last);
  const yearly = n < 5 ? growth : observedGrowth(revenue, newsWeight);
  const pace = clamp(yearly, -0.5, 1.5) / (4 + 1.5 * clamp(yearly, 0, 1.5));
  // The quarter before the last knows nothing of the season: it counts where there is none to speak of.
  const before = core.last > 0 ? rest : (revenue[n - 2] ?? rest) * (1 + pace);
  return core.next + (lastWeight * rest + (1 - lastWeight) * before) * (1 + pace);
}
