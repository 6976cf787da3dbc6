import { approvalByAll } from '../regulation/approval.ts';
import type { ScenarioDefinition } from '../state/definition.ts';
import type { CompanyId, TargetId } from '../state/ids.ts';
import type { GameState } from '../state/state.ts';
import { priceRange } from './price.ts';

/** A small company as a seat sees it (A6, I1): what its owners exactly want, and who bids now, nobody knows. */
export interface SeatTarget {
  readonly id: TargetId;
  readonly status: 'free' | 'resting' | 'review' | 'sold';
  /** What it is thought to be worth, and between which prices its owners would sell, kUSD. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly owner: CompanyId | null;
  /** The purchase that authorities look at. */
  readonly buyer: CompanyId | null;
  readonly price: number;
  readonly closes: number;
  /** Quarter from which it listens to bidders. */
  readonly from: number;
  /** Bids that its owners read in the last quarter. */
  readonly interest: number;
  /** What the seat itself bids this quarter, kUSD; 0 = nothing. */
  readonly bid: number;
  /** Chance that all authorities would let the seat close at the middle of the range, 0–1 (R2). */
  readonly approval: number;
}

/** All small companies of the scenario, as a seat sees them. */
export function seatTargets(scenario: ScenarioDefinition, state: GameState, seatIndex: number): SeatTarget[] {
  const file = { scenario, regulation: state.regulation };
  const seat = scenario.companies[seatIndex]?.id;
  return scenario.targets.flatMap((definition, t): SeatTarget[] => {
    const target = state.targets[t];
    if (target === undefined) return [];
    const { low, high } = priceRange(definition, target);
    const { purchase, owner, restsUntil } = target;
    return [
      {
        id: definition.id,
        status: statusOf(owner !== null, purchase !== null, restsUntil > state.quarter),
        value: target.value,
        low,
        high,
        owner,
        buyer: purchase?.buyer ?? null,
        price: purchase?.price ?? 0,
        closes: purchase?.closes ?? -1,
        from: restsUntil,
        interest: target.interest,
        bid: target.bids.find(({ bidder }) => bidder === seat)?.amount ?? 0,
        approval: approvalByAll(file, seatIndex, (low + high) / 2),
      },
    ];
  });
}

function statusOf(isSold: boolean, isAgreed: boolean, rests: boolean): SeatTarget['status'] {
  if (isSold) return 'sold';
  if (isAgreed) return 'review';
  return rests ? 'resting' : 'free';
}
