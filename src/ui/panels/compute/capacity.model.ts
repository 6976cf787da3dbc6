import type { SeatView } from '../../../engine/index.ts';
import { chipH100e, contractLoad, coreWant } from '../../../store/rules.ts';

/** What compute is used for; contracts come first (C5). */
export const USES = ['contracts', 'porting', 'core', 'research', 'service', 'rental', 'idle'] as const;
export type Use = (typeof USES)[number];

/** One use of compute. */
export interface CapacityUse {
  readonly id: Use;
  readonly h100e: number;
  /** Part of it that worked last quarter, 0–1. */
  readonly busy: number;
}

/** Where compute comes from and where it goes, H100e (C1, C5). */
export interface CapacityPicture {
  readonly owned: number;
  readonly rentedIn: number;
  readonly total: number;
  readonly uses: readonly CapacityUse[];
}

/** The division of the last quarter. */
export function lastPicture(view: SeatView): CapacityPicture {
  const { compute } = view.own;
  const total = compute.owned + compute.rentedIn;
  const uses: CapacityUse[] = [
    { id: 'contracts', h100e: compute.rentedOut, busy: 1 },
    { id: 'porting', h100e: compute.porting, busy: 0 },
    { id: 'core', h100e: compute.core, busy: 1 },
    { id: 'research', h100e: compute.research, busy: 1 },
    { id: 'service', h100e: compute.service, busy: compute.serviceUse },
    { id: 'rental', h100e: compute.rental, busy: compute.rentalUse },
  ];
  const used = uses.reduce((sum, { h100e }) => sum + h100e, 0);
  // Chips that may not be rented out, in a company that has no other use for them (S2).
  uses.push({ id: 'idle', h100e: Math.max(0, total - used), busy: 0 });
  return { owned: compute.owned, rentedIn: compute.rentedIn, total, uses };
}

/**
 * The division of this quarter by a view's allocation, with the chips that work today: contracts first, then the core
 * business up to what it wants, and what it leaves goes to the others in proportion (C5).
 */
export function plannedPicture(view: SeatView, allocation = view.own.allocation): CapacityPicture {
  const owned = workingH100e(view);
  const load = contractLoad(view, view.quarter);
  const contracts = Math.min(load.sold, owned);
  const free = Math.max(0, owned + load.rented - contracts);
  // Work that is being moved to other chips goes on being moved.
  const porting = Math.min(view.own.compute.porting, free);
  const pool = free - porting;
  const core = Math.min(pool * allocation.core, coreWant(view, 0));
  const others = allocation.research + allocation.service + allocation.rental;
  const part = (share: number): number => (others > 0 ? ((pool - core) * share) / others : 0);
  const { serviceUse, rentalUse } = view.own.compute;
  return {
    owned,
    rentedIn: load.rented,
    total: owned + load.rented,
    uses: [
      { id: 'contracts', h100e: contracts, busy: 1 },
      { id: 'porting', h100e: porting, busy: 0 },
      { id: 'core', h100e: core, busy: 1 },
      { id: 'research', h100e: part(allocation.research), busy: 1 },
      { id: 'service', h100e: part(allocation.service), busy: serviceUse },
      { id: 'rental', h100e: part(allocation.rental), busy: rentalUse },
      { id: 'idle', h100e: 0, busy: 0 },
    ],
  };
}

/** H100e of one use in a picture. */
export function h100eOf(picture: CapacityPicture, use: Use): number {
  return picture.uses.find(({ id }) => id === use)?.h100e ?? 0;
}

/** H100e of the chips that are installed, at today's software maturity (C1). */
export function workingH100e(view: SeatView): number {
  return view.own.fleet.reduce(
    (total, { chip, installed }) => total + installed * chipH100e(view, chipPlace(view, chip)),
    0,
  );
}

/** Place of a chip in the scenario's list. */
export function chipPlace(view: SeatView, chip: string): number {
  return view.scenario.chips.findIndex(({ id }) => id === chip);
}
