import type { ChipId, CompanyId, RegionId } from './ids.ts';

/** Straight-line cohorts (C4): parallel rows per class of plant. */
export interface PlantCohorts {
  chips: CohortRow;
  servers: CohortRow;
  shells: CohortRow;
  /** Own power stations (E2). */
  generation: CohortRow;
}

export interface CohortRow {
  /** Quarter index of purchase. */
  bought: number[];
  /** Book value left, kUSD. */
  book: number[];
}

/** C3: chips of one generation in one region. */
export interface FleetEntry {
  readonly chip: ChipId;
  readonly region: RegionId;
  /** Powered and working. */
  installed: number;
  /** Delivered, waiting for power. */
  waiting: number;
}

/** How a quarter's compute was divided (C5), H100e; outcome of the allocation phase. */
export interface ComputeState {
  owned: number;
  rentedIn: number;
  rentedOut: number;
  core: number;
  research: number;
  service: number;
  rental: number;
  /** Lost while work is moved to another chip family (S5). */
  porting: number;
  /** Use of service and rental capacity in the last clearing, 0–1. */
  serviceUse: number;
  rentalUse: number;
  /** Use of general servers per region, wanted over available: above 1 when customers were turned away. */
  serverUse: number[];
}

/** C2. */
export interface Site {
  readonly id: string;
  readonly owner: CompanyId;
  readonly region: RegionId;
  readonly name: string;
  readonly mw: number;
  stage: 'permit' | 'build' | 'grid' | 'live' | 'cancelled';
  paused: boolean;
  /** Quarters left of the stage (permit, build). */
  quartersLeft: number;
  /** MW energised so far. */
  liveMW: number;
  /** kUSD spent so far, and in all. */
  spent: number;
  readonly budget: number;
  readonly started: number;
}

export interface ChipOrder {
  readonly id: string;
  readonly buyer: CompanyId;
  readonly chip: ChipId;
  readonly region: RegionId;
  /** Chips not yet delivered. */
  left: number;
  /** kUSD a chip, fixed on order. */
  readonly price: number;
  /** Part of it above (+) or below (−) the list price, kUSD (S6). */
  readonly premium?: number;
  /** kUSD already paid for chips not yet delivered. */
  prepaid: number;
  readonly placed: number;
  /** Under a chip-supply agreement. */
  readonly agreement: string | null;
}
