import type { Metric } from '../../../engine/index.ts';
import { PLAIN_METRICS } from '../../../store/metrics.ts';
import type { Snapshot } from '../../../store/types.ts';
import { rowOf } from '../history/series.model.ts';

/** One figure of two companies in the last quarter. */
export interface ComparedFigure {
  readonly metric: Metric;
  /** Null where the company has nothing to measure, such as the capability of one without models. */
  readonly first: number | null;
  readonly second: number | null;
}

/** Figures that a company without a laboratory does not have. */
const OF_LABS: ReadonlySet<string> = new Set(['capability', 'culture']);

/** Every figure that is known of both companies and is not nothing in both. */
export function compareCompanies(
  history: Snapshot['history'],
  first: string,
  second: string,
): readonly ComparedFigure[] {
  return metricsOf(history, first).flatMap((metric): ComparedFigure[] => {
    const [a, b] = [rowOf(history, first, metric).at(-1), rowOf(history, second, metric).at(-1)];
    if (a === null || a === undefined || b === null || b === undefined) return [];
    const measured = (value: number): number | null => (value === 0 && OF_LABS.has(metric) ? null : value);
    return a === 0 && b === 0 ? [] : [{ metric, first: measured(a), second: measured(b) }];
  });
}

/** The plain figures in their own order, then shares and perspectives as the history has them. */
export function metricsOf(history: Snapshot['history'], company: string): readonly Metric[] {
  const known = Object.keys(history.series[company] ?? {});
  const derived = known.filter(
    (name): name is Metric => name.startsWith('share.') || name.startsWith('score.'),
  );
  return [...PLAIN_METRICS, ...derived];
}
