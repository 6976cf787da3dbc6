import { TERM_COUNT, TERMS } from '../market/utility.ts';
import { ratio } from '../math/numbers.ts';
import type { DriverCause } from './driverCauses.ts';
import type { Metric } from './metrics.ts';
import { changeOf, type Telling, tell } from './telling.ts';

/** I2 for market shares: they move because of what capacity allowed (D4) and of what customers chose (D2, D3). */
export function explainShares(telling: Telling): void {
  const edges = tasteEdges(telling);
  telling.index.shareMetrics.forEach((metric, s) => {
    const served = telling.facts.served[s] ?? [];
    const demanded = telling.facts.demanded[s] ?? [];
    const servedAll = served.reduce((a, b) => a + b, 0);
    const demandedAll = demanded.reduce((a, b) => a + b, 0);
    telling.figures.forEach((_, i) => {
      const change = changeOf(telling, i, metric);
      if (change === 0) return;
      const capacity = ratio(served[i] ?? 0, servedAll) - ratio(demanded[i] ?? 0, demandedAll);
      tell(telling, i, metric, 'capacity', capacity, 'D4');
      splitByTaste(telling, i, metric, change - capacity, edges[s]?.[i] ?? NO_EDGES);
    });
  });
}

/** Splits what customers' choices did over the terms of utility that point the same way. */
function splitByTaste(
  telling: Telling,
  i: number,
  metric: Metric,
  amount: number,
  edges: Float64Array,
): void {
  let all = 0;
  for (const edge of edges) if (edge > 0 === amount > 0) all += Math.abs(edge);
  if (all <= 0) {
    tell(telling, i, metric, 'habit', amount, 'D3');
    return;
  }
  TERMS.forEach((term, k) => {
    const edge = edges[k] ?? 0;
    if (edge > 0 === amount > 0)
      tell(
        telling,
        i,
        metric,
        TASTE_CAUSES[term],
        (amount * Math.abs(edge)) / all,
        term === 'open' ? 'M4' : 'D2',
      );
  });
}

const TASTE_CAUSES: Readonly<Record<(typeof TERMS)[number], DriverCause>> = {
  price: 'tastePrice',
  quality: 'tasteQuality',
  trust: 'tasteTrust',
  ecosystem: 'tasteEcosystem',
  latency: 'tasteLatency',
  sales: 'tasteSales',
  open: 'tasteOpen',
};

const NO_EDGES = new Float64Array(TERM_COUNT);

/** Per segment and company: how far each term lies above the mean of the offers beside it, weighted by demand. */
function tasteEdges(telling: Telling): Float64Array[][] {
  const edges = telling.facts.scenario.segments.map(() =>
    telling.figures.map(() => new Float64Array(TERM_COUNT)),
  );
  const book = telling.market;
  if (book === null) return edges;
  const means = new Float64Array(TERM_COUNT);
  for (const cell of telling.index.cells) {
    const first = book.start[cell.index] ?? 0;
    const end = book.start[cell.index + 1] ?? 0;
    meanTerms(book.terms, first, end, means);
    for (let o = first; o < end; o++) {
      const row = edges[cell.segment]?.[book.company[o] ?? 0];
      if (row === undefined) continue;
      const weight = (book.demand[o] ?? 0) + 1e-9;
      for (let k = 0; k < TERM_COUNT; k++) {
        row[k] = (row[k] ?? 0) + weight * ((book.terms[o * TERM_COUNT + k] ?? 0) - (means[k] ?? 0));
      }
    }
  }
  return edges;
}

function meanTerms(terms: Float64Array, first: number, end: number, means: Float64Array): void {
  means.fill(0);
  for (let o = first; o < end; o++) {
    for (let k = 0; k < TERM_COUNT; k++)
      means[k] = (means[k] ?? 0) + (terms[o * TERM_COUNT + k] ?? 0) / (end - first);
  }
}
