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
  /** Largest chance of a slip that is reckoned with: a slip is never certain (S2). */
  readonly mostSlipChance: number;
  /** Bounds of the yield at launch: no chip that anybody would ship lies outside them (S2). */
  readonly leastYield: number;
  /** Highest yield at launch (S2). */
  readonly mostYield: number;
  /** Bounds of the funding of a programme, as a factor on the even spread of its cost (S2). */
  readonly leastFunding: number;
  /** Highest funding (S2). */
  readonly mostFunding: number;
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
  /** Bounds of the growth of packaging and memory, as a factor on the plan (W5). */
  readonly supplyLeast: number;
  /** Fastest growth, as a factor on the plan (W5). */
  readonly supplyMost: number;
  /** Part of a prepayment that the designer keeps when an order is cancelled (S4). */
  readonly forfeitShare: number;
  /** Most open orders of one buyer (S4). */
  readonly mostOrders: number;
  /** Open orders may reach the cash, so many quarters of revenue and this part of market value (S4). */
  readonly orderRevenueQuarters: number;
  /** Part of market value that open orders may reach on top (S4). */
  readonly orderValueShare: number;
  /** Longest booking of wafers, quarters (S4). */
  readonly longestBooking: number;
  /** Most bookings of one company (S4). */
  readonly mostBookings: number;
  /** Bookings may reach the cash and so many quarters of revenue (S4). */
  readonly bookingRevenueQuarters: number;
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
  /** Backlogs beyond these many quarters of output read as these (S6). */
  readonly shortestBacklog: number;
  /** Longest backlog that counts, quarters of output (S6). */
  readonly longestBacklog: number;
  /** Part of the way that the usual output follows the output in a quarter (S6). */
  readonly outputSpeed: number;
  /** Surcharge from which on the press writes about it (S6). */
  readonly premiumNews: number;
  /** Bounds of a list price, as factors on that of the scenario (S6). */
  readonly lowestListPrice: number;
  /** Highest list price, as a factor on that of the scenario (S6). */
  readonly highestListPrice: number;
  /** Price elasticity of the outside buyers of a designer whom the scenario names none for (S6). */
  readonly newcomerElasticity: number;
  /** Cost of networking and systems sold with chips, as a share of their price (S6). */
  readonly systemsCostShare: number;
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
  /** No family is worse than that (S5). */
  readonly leastMaturity: number;
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
  /** Part of the cost of an hour of compute that chips and their racks make up (S7). */
  readonly rentChipShare: number;
}

export interface SiliconParameters
  extends ProgrammeParameters,
    FoundryParameters,
    ChipPriceParameters,
    SoftwareParameters,
    OutsideRentParameters {}
