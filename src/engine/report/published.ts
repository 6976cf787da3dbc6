import { type Figures, type Metric, metricInfo } from './metrics.ts';

/** Figures that even a private company cannot hide: what it sells is seen, what it earns is not (I1). */
const SEEN_OF_PRIVATE: ReadonlySet<string> = new Set([
  'capability',
  'trust',
  'scrutiny',
  'score',
  'marketValue',
]);

/** I1: the figures of a quarter that others may read, exact for a listed company. */
export function publishedFigures(figures: Readonly<Figures>, listed: boolean): Partial<Figures> {
  const open: Partial<Figures> = {};
  for (const [name, value] of Object.entries(figures)) {
    // Keys of Figures are metrics; Object.entries forgets it.
    const metric = name as Metric;
    const shown = listed
      ? metricInfo(metric).public
      : SEEN_OF_PRIVATE.has(metric) || metric.startsWith('share.');
    if (shown) open[metric] = value;
  }
  return open;
}
