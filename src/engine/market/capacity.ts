import { modifier } from '../events/modifiers.ts';
import { clamp, rowOf } from '../math/numbers.ts';
import { exp } from '../math/real.ts';
import type { Work } from '../quarter/work.ts';
import { quarterOfYear } from './demand.ts';
import { servedCapability } from './openWeights.ts';

/** {@link resourcePerUnit} of every segment and company, for the loops of one clearing. */
export function resourceTable(work: Pick<Work, 'scenario' | 'state'>): number[][] {
  return work.scenario.segments.map((_, s) =>
    rowOf(work.state.companies.length, (i) => resourcePerUnit(work, s, i)),
  );
}

/**
 * Resource that one unit of a segment needs at a company: MW of servers, or H100e (M3).
 * A more capable model costs more to serve; efficiency gains are in the state's `resourcePerUnit`.
 */
export function resourcePerUnit(
  work: Pick<Work, 'scenario' | 'state'>,
  segment: number,
  company: number,
): number {
  const usual = work.state.market.resourcePerUnit[segment] ?? 0;
  const base = usual * modifier(work, 'servingCost', segment);
  if (work.scenario.segments[segment]?.resource !== 'serving') return base;
  const gap = servedCapability(work.scenario, work.state, company) - work.state.knowledge.frontier;
  return base * exp((work.scenario.parameters.models.servingCostSlope * clamp(gap, -60, 20)) / 10);
}

/** Potential and heavier use grow, efficiency improves: once a quarter, before customers choose (D1, M3). */
export function growMarkets(work: Work): void {
  const market = work.state.market;
  work.scenario.segments.forEach((segment, s) => {
    const growth = market.growth[s] ?? 0;
    const tide = (1 + (work.state.tides.demand[s] ?? 0)) * modifier(work, 'demandGrowth', s);
    market.potential[s] = (market.potential[s] ?? 0) * (1 + growth * tide);
    market.growth[s] = segment.growthFloor + (growth - segment.growthFloor) * segment.growthDecay;
    const yearly = (1 + segment.intensityGrowth) / segment.efficiencyGrowth;
    // A quarter's step of a yearly factor: first order is exact enough and needs no root.
    market.resourcePerUnit[s] = (market.resourcePerUnit[s] ?? 0) * (1 + (yearly - 1) / 4);
  });
}

/** Factor of the season on a segment's demand. */
export function season(work: Work, segment: number): number {
  return work.scenario.segments[segment]?.seasonality[quarterOfYear(work)] ?? 1;
}
