/** Numbers of R1 and R2. Points are points of scrutiny (0–100) a quarter in a jurisdiction of middling strictness. */
export interface RegulationParameters {
  readonly openingScrutiny: number;
  /** Part of scrutiny that fades each quarter. */
  readonly decay: number;
  /** Part of its opening scrutiny below which a company's does not fade by itself. */
  readonly memory: number;
  /** Multiplier of every rise in a jurisdiction without any strictness; full strictness adds 1. */
  readonly leastStrictness: number;
  /** Share of a market above which concentration counts, and points per unit of share above it. */
  readonly concentrationFrom: number;
  readonly concentrationSlope: number;
  /** Points per unit of shop-platform share above the same limit, for a platform closed to others. */
  readonly gatekeeperSlope: number;
  readonly exclusivityPoints: number;
  readonly firstRefusalPoints: number;
  /** Points when all sales are paid for with the seller's own investment. */
  readonly circularSlope: number;
  /** Holding from which every sale to the company held counts as circular; a smaller one counts in part. */
  readonly circularStake: number;
  readonly outagePoints: number;
  readonly incidentPoints: number;
  readonly breachPoints: number;
  /** Points for letting a tenth of the research staff go, and the part that nobody minds. */
  readonly layoffPoints: number;
  readonly layoffFrom: number;
  /** Points for a whole portfolio of sites that waits where the grid is exhausted. */
  readonly powerPoints: number;
  /** Most that compliance can take off, and what takes off half of it: kUSD, and a share of regional sales. */
  readonly complianceRelief: number;
  readonly complianceUnit: number;
  readonly complianceSalesShare: number;
  readonly openPlatformRelief: number;
  readonly openWeightsRelief: number;
  readonly portabilityRelief: number;
  readonly probe: ProbeParameters;
  readonly remedy: RemedyParameters;
  readonly deals: DealReviewParameters;
  /** An order waits for a shut way to open if that is so near, quarters; else its money comes back (R3). */
  readonly tradeWaitQuarters: number;
}

/** R2: how probes run. */
export interface ProbeParameters {
  /** Quarters between a warning and the earliest probe. */
  readonly noticeQuarters: number;
  /** Points below the warning threshold at which a warning lapses. */
  readonly lapse: number;
  readonly quarters: number;
  /** Quarters after a probe in which the same authority opens no other. */
  readonly restQuarters: number;
  /** Legal cost a quarter: share of a quarter's sales in the jurisdiction, and the least, kUSD. */
  readonly costShare: number;
  readonly costFloor: number;
  /** Chance of a remedy at the threshold, and what each point of scrutiny above adds. */
  readonly remedyChance: number;
  readonly remedyChanceSlope: number;
  readonly cooperate: ProbeResponseParameters;
  readonly contest: ProbeResponseParameters;
  /** Fine of a settlement as a part of the one that threatens, and quarters of its commitments. */
  readonly settleShare: number;
  readonly settleQuarters: number;
}

/** What an answer to a probe changes. */
export interface ProbeResponseParameters {
  readonly cost: number;
  readonly chance: number;
  readonly severity: number;
  readonly delay: number;
  /** Points of scrutiny a quarter while it lasts. */
  readonly points: number;
}

/** R2: what authorities impose. */
export interface RemedyParameters {
  /** Fine as a share of a year's sales in the jurisdiction. */
  readonly fineShare: number;
  /** Scrutiny from which a divestiture is ordered rather than open access. */
  readonly divestAt: number;
  /** Part of the customers that a forced sale moves to rivals; price as a multiple of a quarter's sales moved. */
  readonly divestShare: number;
  readonly divestMultiple: number;
  /** Discount at which a stake must be sold. */
  readonly stakeDiscount: number;
  /** Quarters of open access, the least openness of own shops, and the part of the gap in software that rivals make up a quarter. */
  readonly accessQuarters: number;
  readonly accessOpenness: number;
  readonly interoperability: number;
  /** Points taken off once a case is closed with a remedy, or without. */
  readonly closedPoints: number;
}

/** R2: review of stakes and acquisitions. */
export interface DealReviewParameters {
  /** Value from which approval is needed, kUSD. */
  readonly threshold: number;
  /** Value at which size counts half, kUSD. */
  readonly scale: number;
  /** Chance of a block for a boundless deal at full scrutiny under full strictness. */
  readonly blockSlope: number;
  /** Chance added while a probe of the buyer runs in the jurisdiction. */
  readonly probePenalty: number;
  /** Part of a minority stake's value that counts as if the whole company were bought. */
  readonly minority: number;
  /** Holding up to which a stake without a seat on the board is passive and needs no approval. */
  readonly passiveShare: number;
}
