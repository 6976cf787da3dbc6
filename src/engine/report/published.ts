import { type Figures, METRICS, type Metric, PLAIN_METRICS } from './metrics.ts';

/** Figures that even a private company cannot hide: what it sells is seen, what it earns is not (I1). */
const SEEN_OF_PRIVATE: ReadonlySet<string> = new Set([
  'capability',
  'trust',
  'scrutiny',
  'score',
  'marketValue',
]);

/** Figures that only the company itself reads, as a listed company publishes them. */
const SECRET_OF_LISTED: ReadonlySet<string> = new Set(PLAIN_METRICS.filter((name) => !METRICS[name].public));

/** Figures are never changed once they are told, so what is published of them is picked once, for all who read it. */
const ofListed = new WeakMap<Readonly<Figures>, Partial<Figures>>();
const ofPrivate = new WeakMap<Readonly<Figures>, Partial<Figures>>();

/** I1: the figures of a quarter that others may read, exact for a listed company. */
export function publishedFigures(figures: Readonly<Figures>, listed: boolean): Partial<Figures> {
  const known = listed ? ofListed : ofPrivate;
  let open = known.get(figures);
  if (open === undefined) {
    open = pickPublished(figures, listed);
    known.set(figures, open);
  }
  return open;
}

function pickPublished(figures: Readonly<Figures>, listed: boolean): Partial<Figures> {
  const open: Partial<Figures> = {};
  for (const name of Object.keys(figures)) {
    // Keys of Figures are metrics; Object.keys forgets it.
    const metric = name as Metric;
    const shown = listed
      ? !SECRET_OF_LISTED.has(metric)
      : SEEN_OF_PRIVATE.has(metric) || metric.startsWith('share.') || metric.startsWith('scrutiny.');
    if (shown) open[metric] = figures[metric] ?? 0;
  }
  return open;
}
