import type { Metric } from '../../../engine/index.ts';
import type { Snapshot } from '../../../store/types.ts';
import type { ChartSeries } from '../../charts/chartTypes.ts';
import type { Names } from '../../game/names.ts';

/** Figures over time with the names to show them by. */
export interface SeriesSource {
  readonly history: Snapshot['history'];
  readonly seat: string;
  readonly names: Names;
}

/** Values of a figure of a company, oldest first; null where the seat may not know it (I1). */
export const rowOf = (history: Snapshot['history'], company: string, metric: Metric) =>
  history.series[company]?.[metric] ?? [];

/** Whether anything of a figure is known of a company. */
export const isKnown = (history: Snapshot['history'], company: string, metric: Metric): boolean =>
  rowOf(history, company, metric).some((value) => value !== null);

/** One line a company; the reader's own in the colour of the lamp. Companies of which nothing is known have none. */
export function companySeries(
  { history, seat, names }: SeriesSource,
  companies: readonly string[],
  metric: Metric,
): ChartSeries[] {
  return companies
    .filter((company) => isKnown(history, company, metric))
    .map((company) => ({
      id: company,
      name: names.company(company),
      tone: company === seat ? 'you' : names.position(company),
      values: rowOf(history, company, metric),
    }));
}

/** Companies by the last value of a figure, greatest first; those without one last. */
export function rankedBy(
  history: Snapshot['history'],
  companies: readonly string[],
  metric: Metric,
): readonly string[] {
  const last = (company: string): number =>
    rowOf(history, company, metric).at(-1) ?? Number.NEGATIVE_INFINITY;
  return [...companies].sort((a, b) => last(b) - last(a) || companies.indexOf(a) - companies.indexOf(b));
}

/** Those with anything at all in any quarter: who sells nothing has no area in a chart of shares. */
export const withSome = (series: readonly ChartSeries[]): ChartSeries[] =>
  series.filter((one) => one.values.some((value) => (value ?? 0) > 0));
