import type { CommerceFeature } from '../market.ts';

export interface CommerceParameters {
  /** Largest conversion uplift of each feature at full level, quality, adoption and trust (K2). */
  readonly uplift: Readonly<Record<CommerceFeature, number>>;
  /** Bass coefficients a quarter: innovation and imitation. */
  readonly bassInnovation: number;
  readonly bassImitation: number;
  readonly adoptionAtStart: number;
  /** Checkout's effectiveness at launch relative to maturity, and quarters to maturity. */
  readonly checkoutStart: number;
  readonly checkoutQuarters: number;
  /** Engineering cost of one level, kUSD, and quarters to build it. */
  readonly levelCost: number;
  readonly levelQuarters: number;
  readonly h100ePerBnGmv: number;
  /** Usage fee, share of influenced GMV. */
  readonly usageFee: number;
  /** Pace of adoption of a feature that nobody offers in a shop, beside one that somebody does (K2). */
  readonly unofferedPace: number;
  /** Part of what further vendors of one feature add to the best (K3). */
  readonly crowdShare: number;
  /** Points behind the frontier at which a model is no help to shoppers; trust at which they let it help, and most of it (K2). */
  readonly qualityPoints: number;
  readonly fullTrust: number;
  readonly mostTrust: number;
  /** A platform less open lets no new agent of others in; points below zero at which a merchant ends what it has (K4). */
  readonly closedBelow: number;
  readonly reviewTolerance: number;
  readonly decision: MerchantDecisionParameters;
  readonly agents: AgentParameters;
  /** Highest level of a feature (K1). */
  readonly topLevel: number;
  /** Largest fee, as a share of the sales that would not have been made (K3). */
  readonly topFee: number;
}

/** K4: how a merchant weighs an integration, in points. */
export interface MerchantDecisionParameters {
  /** At the frontier, at full trust, in a shop of usual fit. */
  readonly gainPoints: number;
  readonly usualFit: number;
  /** Per whole step of openness from one half. */
  readonly opennessPoints: number;
  readonly feePointsPerPercent: number;
  readonly fearPoints: number;
  readonly dependencePoints: number;
  /** Stake in the vendor that makes its owner a backer to be feared in full. */
  readonly fullBackerStake: number;
  /** How much of the customer each feature hands to the vendor, 0–1. */
  readonly exposure: Readonly<Record<CommerceFeature, number>>;
}

/** K5: shoppers' agents between platforms. */
export interface AgentParameters {
  /** Part of agents' shopping that looks for another platform each quarter. */
  readonly shiftSpeed: number;
  /** Attraction of a closed platform, and what an own agent at its best adds to it; openness adds itself. */
  readonly floor: number;
  readonly ownAgent: number;
  /** Openness from which agents of others work as well as they can. */
  readonly fullAccess: number;
  /** Fee for access, share of the sales that come through agents of others, and part of advertising that these skip. */
  readonly accessFee: number;
  readonly adsSkipped: number;
  /** Platforms that nobody owns: how far agents' use opens them, fear closes them, largest step, least openness. */
  readonly learning: number;
  readonly caution: number;
  readonly step: number;
  readonly least: number;
}
