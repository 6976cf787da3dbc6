import type { Metric, ScenarioDefinition } from '../../../engine/index.ts';
import { PERSPECTIVES, PLAIN_METRICS } from '../../../store/metrics.ts';

/** Kinds of figures, so that thirty are found among seven. */
export type MetricGroup = 'money' | 'market' | 'technology' | 'standing';

export const METRIC_GROUPS: readonly MetricGroup[] = ['money', 'market', 'technology', 'standing'];

const TECHNOLOGY: ReadonlySet<Metric> = new Set([
  'capability',
  'capacityH100e',
  'computeH100e',
  'powerMW',
  'utilisation',
  'researchers',
]);
const STANDING: ReadonlySet<Metric> = new Set(['trust', 'scrutiny', 'score']);

/** The group in which a figure is found. */
export function groupOf(metric: Metric): MetricGroup {
  if (metric.startsWith('share.')) return 'market';
  if (metric.startsWith('score.') || metric.startsWith('scrutiny.') || STANDING.has(metric))
    return 'standing';
  return TECHNOLOGY.has(metric) ? 'technology' : 'money';
}

/** Every figure of a scenario. */
export function allMetrics({ segments }: ScenarioDefinition): readonly Metric[] {
  return [
    ...PLAIN_METRICS,
    ...segments.map(({ id }): Metric => `share.${id}`),
    ...PERSPECTIVES.map((name): Metric => `score.${name}`),
  ];
}
