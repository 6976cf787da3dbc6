import type { BacktestPlan, Compared, History } from './plan.ts';

/** One quarter of one series: what the campaigns came to, and what was. In the unit of what was published. */
export interface BandQuarter {
  readonly quarter: string;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly actual: number;
  /** Whether fitting looked at this quarter. */
  readonly fitted: boolean;
}

/** One series held against history. Errors are mean absolute errors of the median over what was, as fractions. */
export interface SeriesBand {
  readonly id: string;
  readonly unit: string;
  readonly headline: boolean;
  /** Error over the quarters of the test. */
  readonly mape: number;
  /** Error over the quarters that were fitted. */
  readonly mapeFitted: number;
  /** Share of the test's quarters in which what was lies between p10 and p90. */
  readonly inBand: number;
  readonly quarters: readonly BandQuarter[];
}

/**
 * Bands of each series over many campaigns.
 * @param runs by campaign: by series of the plan: by quarter
 * @param quarters names of the quarters that were played
 */
export function bandsOf(
  plan: BacktestPlan,
  history: History,
  quarters: readonly string[],
  runs: readonly (readonly (readonly number[])[])[],
): SeriesBand[] {
  return plan.series.map((compared, s) =>
    bandOf(
      compared,
      history,
      quarters.map((quarter, q) => ({
        quarter,
        fitted: quarter <= plan.fitUntil,
        values: runs.map((run) => run[s]?.[q] ?? 0),
      })),
    ),
  );
}

interface Outcomes {
  readonly quarter: string;
  readonly fitted: boolean;
  readonly values: readonly number[];
}

function bandOf(compared: Compared, history: History, outcomes: readonly Outcomes[]): SeriesBand {
  const published = history.series.find((series) => series.id === compared.id);
  if (published === undefined) throw new Error(`There is no published series '${compared.id}'.`);
  const quarters = outcomes.flatMap(({ quarter, fitted, values }): BandQuarter[] => {
    const actual = published.values.find((value) => value.quarter === quarter)?.value;
    if (actual === undefined) return [];
    const sorted = [...values].sort((a, b) => a - b);
    const [p10, p50, p90] = [0.1, 0.5, 0.9].map((share) => quantile(sorted, share));
    return [{ quarter, p10: p10 ?? 0, p50: p50 ?? 0, p90: p90 ?? 0, actual, fitted }];
  });
  const test = quarters.filter((quarter) => !quarter.fitted);
  return {
    id: compared.id,
    unit: published.unit,
    headline: compared.headline,
    mape: meanError(test),
    mapeFitted: meanError(quarters.filter((quarter) => quarter.fitted)),
    inBand: mean(test.map(({ p10, p90, actual }) => (actual >= p10 && actual <= p90 ? 1 : 0))),
    quarters,
  };
}

/** Quantile of sorted values, interpolated between neighbours. */
export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const low = Math.floor(place);
  const below = sorted[low] ?? 0;
  const above = sorted[Math.min(low + 1, sorted.length - 1)] ?? below;
  return below + (above - below) * (place - low);
}

function meanError(quarters: readonly BandQuarter[]): number {
  return mean(quarters.map(({ p50, actual }) => Math.abs(p50 - actual) / Math.abs(actual)));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
}
