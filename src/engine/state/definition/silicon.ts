import type { ChipId, CompanyId, FamilyId } from '../ids.ts';

/** A software family of chips (CUDA, Neuron, …): maturity is its rule S5. */
export interface FamilyDefinition {
  readonly id: FamilyId;
  readonly designer: CompanyId;
  /** Software maturity at the start, 0.4–1. */
  readonly maturity: number;
}

/** S6: sell to anybody, rent out in the own cloud as well, or keep for the own work. */
export type ChipRoad = 'sell' | 'rent' | 'keep';

/** S1: one generation of a chip. */
export interface ChipDefinition {
  readonly id: ChipId;
  readonly family: FamilyId;
  readonly designer: CompanyId;
  /** Performance relative to an H100, before software maturity (C1). */
  readonly performance: number;
  readonly hbmGB: number;
  readonly watts: number;
  /** Cost of making one when `madeBefore` were made and the yield is the usual, kUSD with three decimals (whole USD). */
  readonly unitCost: number;
  /** List price at launch, kUSD; for chips that are kept, the price at which they would be sold. */
  readonly listPrice: number;
  /** Quarter index from which it can be made; negative = before the campaign. */
  readonly launch: number;
  /** Quarter index after which it is no longer made. */
  readonly end: number;
  /** Good packages from one wafer at the usual yield: today's for a chip that is out, the mature one for others (S2). */
  readonly packagesPerWafer: number;
  /** Cumulative output at the start, for Wright's law (S3). */
  readonly madeBefore: number;
  /** What the designer does with it at the start (S6). */
  readonly road: ChipRoad;
  /** A chip that a programme must deliver first (S2); it has no launch of its own. */
  readonly programme?: { readonly nre: number; readonly quarters: number; readonly startsAt: number };
}

/** W5: shared, scarce resources that nobody owns. */
export interface SupplyDefinition {
  /** Advanced-packaging wafers a quarter at the start. */
  readonly packagingWafers: number;
  readonly packagingGrowthPerYear: number;
  /** HBM for accelerators, million GB a quarter at the start. */
  readonly hbmMillionGB: number;
  readonly hbmGrowthPerYear: number;
  /** Chips that buyers outside the scenario want each quarter at the list price, kUSD, per designer. */
  readonly outsideDemand: readonly {
    readonly designer: CompanyId;
    readonly spend: number;
    readonly growthPerYear: number;
    readonly priceElasticity: number;
  }[];
  /** H100e offered for rent by providers outside the scenario at the start. */
  readonly outsideRentalH100e: number;
}
