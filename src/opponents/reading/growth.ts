import { pow, type SeatView, type SegmentDefinition } from '../../engine/index.ts';
import { remembering } from './remember.ts';

/** Growth of a segment's potential in a quarter, as its definition lets it fade (D1). */
export function potentialGrowth(segment: SegmentDefinition, quarter: number): number {
  const { growth, growthFloor, growthDecay } = segment;
  return growthFloor + (growth - growthFloor) * pow(growthDecay, Math.max(0, quarter));
}

/** Growth of the resource that a segment wants, a quarter: more customers, heavier use, better efficiency (D1, M3). */
export function resourceGrowth(segment: SegmentDefinition, quarter: number): number {
  const yearly = (1 + segment.intensityGrowth) / segment.efficiencyGrowth;
  return (1 + potentialGrowth(segment, quarter)) * (1 + (yearly - 1) / 4) - 1;
}

/** Share that counts for a company that sells nothing in a segment so far. */
const ENTRANT_SHARE = 0.002;

/**
 * Factor by which the wants of the seat's customers for a resource grow over some quarters: mean of the segments in
 * which it sells, by the size of each market.
 */
export const resourceFactor = remembering(
  (view: SeatView, resource: SegmentDefinition['resource'], ahead: number) => [
    ahead,
    resource,
    view.own.prices,
    view.own.figures,
    view.potential,
    view.quarter,
    view.scenario,
  ],
  readFactor,
);

function readFactor(view: SeatView, resource: SegmentDefinition['resource'], ahead: number): number {
  let weight = 0;
  let growth = 0;
  view.scenario.segments.forEach((segment, s) => {
    if (segment.resource !== resource || (view.own.prices[s] ?? 0) <= 0) return;
    // Who has no share yet still grows with the market that it enters.
    const share = ENTRANT_SHARE + (view.own.figures[`share.${segment.id}`] ?? 0);
    const size = (view.potential[s] ?? 0) * segment.referencePrice * share;
    weight += size;
    growth += size * resourceGrowth(segment, view.quarter + ahead / 2);
  });
  return weight > 0 ? pow(1 + growth / weight, ahead) : 1;
}
