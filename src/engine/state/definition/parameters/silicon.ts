/** How chip programmes go (S2). */
export interface ProgrammeParameters {
  /** Chance a quarter that a programme slips by one, at ambition 1. */
  readonly slipChance: number;
  /** Performance gained per point of ambition above 1, as a fraction. */
  readonly ambitionGain: number;
  /** Share of a team that leaves when all of its funding is cut at once. */
  readonly cutTeamLoss: number;
  /** Share of a team that still leaves in each quarter without money. */
  readonly idleTeamLoss: number;
  /** Part of what is missing of a team that is hired back in a funded quarter. */
  readonly teamRecovery: number;
  /** Share of good packages at launch with ambition 1, when mature, and the part of the way made in a quarter. */
  readonly yieldAtLaunch: number;
  readonly yieldMature: number;
  readonly yieldSpeed: number;
  /** Yield at launch lost per point of ambition above 1. */
  readonly yieldAmbition: number;
  /** Part of a chip's cost that is lost with a bad package. */
  readonly scrapCostShare: number;
}

/** Unit cost, foundry and memory (S3, S4). */
export interface FoundryParameters {
  /** Cost factor at each doubling of cumulative output, e.g. 0.9 (S3). */
  readonly learningRate: number;
  /** Cost rise at full scarcity of packaging or memory. */
  readonly scarcityCost: number;
  /** Share of an order paid on order when the buyer prepays. */
  readonly prepaymentShare: number;
  /** Quarters over which the long-term shares of the start run out, evenly. */
  readonly openingShareQuarters: number;
  /** Price of a packaging wafer booked ahead, kUSD. */
  readonly waferPrice: number;
  /** Fee for every booked wafer, as a share of its price. */
  readonly bookingFeeShare: number;
  /** Quarters from a booking to its first wafers. */
  readonly bookingLead: number;
  /** Largest part of the packaging that may be booked by all together. */
  readonly bookableShare: number;
  /** How strongly packaging and memory grow with tightness above or below `supplyTarget`. */
  readonly supplyResponse: number;
  readonly supplyTarget: number;
  /** Part of the way that plans for capacity follow tightness in a quarter. */
  readonly supplySpeed: number;
  /** Part of outside buyers' spending that goes over to a designer's new generation in each quarter from its launch. */
  readonly generationPace: number;
}

/** Transaction prices of chips (S6). */
export interface ChipPriceParameters {
  /** Surcharge on the list price per e-fold of backlog over what buyers take for usual. */
  readonly priceBacklogSlope: number;
  /** Orders due over usual output at which a vendor asks the list price. */
  readonly usualBacklog: number;
  /** Rebate per e-fold by which a vendor's work is dearer than the best rival's. */
  readonly priceRivalrySlope: number;
  /** How much dearer a vendor's work may be before its customers look elsewhere: software and habit. */
  readonly lockIn: number;
  readonly premiumMost: number;
  readonly premiumLeast: number;
  /** Part of the way that the premium goes in a quarter. */
  readonly premiumSpeed: number;
  /** Largest part of outside buyers' spending that a newcomer who sells its own chips draws. */
  readonly newcomerShare: number;
  /** Discount on rent per point of maturity that the owner's chips lack. */
  readonly rentDiscount: number;
}

/** Software maturity and the moving of work between families (S5). */
export interface SoftwareParameters {
  readonly softwareGainPerLog: number;
  /** Spending (kUSD a quarter) and outside use (H100e) that count as one unit of effort. */
  readonly softwareSpendUnit: number;
  readonly softwareUseUnit: number;
  /** Part of the maturity above the floor that is lost in a quarter: frameworks move on. */
  readonly softwareDecay: number;
  /** Engineering to move one H100e of work to a family of no maturity at all, kUSD. */
  readonly portingCost: number;
  /** Quarters that a move takes, and part of the work lost while nothing is moved yet. */
  readonly portingQuarters: number;
  readonly portingLoss: number;
}

/** Compute for rent outside the scenario (S7). */
export interface OutsideRentParameters {
  /** Part of the accelerators sold outside the scenario that comes up for rent at the reference price. */
  readonly outsideRentedShare: number;
  /** Years after which rented-out accelerators leave the market at the reference price. */
  readonly outsideRentalYears: number;
  /** How strongly entry and exit follow the rental price of a year ago and of today. */
  readonly outsideEntryElasticity: number;
  readonly outsideExitElasticity: number;
  /** How strongly outside buyers' orders of chips follow what rent earns. */
  readonly outsideOrderElasticity: number;
  /** Part of the way that investors' memory of the rental price follows it in a quarter. */
  readonly rentMemorySpeed: number;
}

export interface SiliconParameters
  extends ProgrammeParameters,
    FoundryParameters,
    ChipPriceParameters,
    SoftwareParameters,
    OutsideRentParameters {}
