import { approvalByAll } from '../regulation/approval.ts';
import type { ScenarioDefinition } from '../state/definition.ts';
import type { CompanyId, TargetId } from '../state/ids.ts';
import type { DeepReadonly, GameState, TargetState } from '../state/state.ts';
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
  return scenario.targets.flatMap((_, t) => seatTargetAt(scenario, state, seatIndex, t) ?? []);
}

/** One of {@link seatTargets} by its place in the scenario: who asks about one need not weigh them all. */
export function seatTargetAt(
  scenario: ScenarioDefinition,
  state: GameState,
  seatIndex: number,
  place: number,
): SeatTarget | undefined {
  const definition = scenario.targets[place];
  const target = state.targets[place];
  if (definition === undefined || target === undefined) return undefined;
  const { low, high } = priceRange(definition, target);
  const { purchase, owner, restsUntil } = target;
  const file = { scenario, regulation: state.regulation };
  return {
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
    bid: bidOf(target, scenario.companies[seatIndex]?.id),
    approval: approvalByAll(file, seatIndex, (low + high) / 2),
  };
}

function bidOf({ bids }: DeepReadonly<TargetState>, bidder: CompanyId | undefined): number {
  for (const one of bids) if (one.bidder === bidder) return one.amount;
  return 0;
}

/** Whether a seat is after a small company: its purchase is under review, or it bids this quarter. */
export function isPursued({ buyer, bid }: Pick<SeatTarget, 'buyer' | 'bid'>, seat: CompanyId): boolean {
  return buyer === seat || bid > 0;
}

/** How many small companies beside one a seat is after. */
export function pursuedBeside(
  { targets }: ScenarioDefinition,
  state: GameState,
  seat: CompanyId,
  except: string,
): number {
  let count = 0;
  for (let t = 0; t < targets.length; t++) {
    const target = state.targets[t];
    if (target === undefined || targets[t]?.id === except) continue;
    if (isPursued({ buyer: target.purchase?.buyer ?? null, bid: bidOf(target, seat) }, seat)) count += 1;
  }
  return count;
}

function statusOf(isSold: boolean, isAgreed: boolean, rests: boolean): SeatTarget['status'] {
  if (isSold) return 'sold';
  if (isAgreed) return 'review';
  return rests ? 'resting' : 'free';
}
