import type { Metric, SeatView } from '../../../engine/index.ts';

/** The headline figures of a seat: those that mean something to its kind of company. */
export function headlineMetrics({ scenario, seatIndex, own }: SeatView): readonly Metric[] {
  const definition = scenario.companies[seatIndex];
  const hasPlant = own.compute.owned > 0;
  const metrics: (Metric | false)[] = [
    'revenue',
    'operatingIncome',
    'cash',
    'marketValue',
    hasPlant && 'capacityH100e',
    definition?.lab !== undefined && 'computeH100e',
    definition?.lab !== undefined && 'capability',
    'trust',
    'score',
  ];
  return metrics.filter((metric) => metric !== false);
}

/** Shares of the segments in which the company sells or may sell something. */
export function shareMetrics({ scenario, own }: SeatView): readonly Metric[] {
  return scenario.segments.flatMap((segment, s): Metric[] => {
    const metric: Metric = `share.${segment.id}`;
    return (own.prices[s] ?? 0) > 0 || (own.figures[metric] ?? 0) > 0 ? [metric] : [];
  });
}
