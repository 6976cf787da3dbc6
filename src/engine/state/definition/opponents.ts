import type { Rating } from './parameters/finance.ts';

/**
 * Levers of a company: groups of decisions that a doctrine may leave alone as a whole. The engine does not use them;
 * they stand here because the scenario's format and the program in the seats have to agree on their names.
 */
export const LEVER_IDS = [
  'prices',
  'allocation',
  'sites',
  'power',
  'chipOrders',
  'ownChips',
  'chipSales',
  'foundry',
  'training',
  'research',
  'talent',
  'shops',
  'offers',
  'investments',
  'computeDeals',
  'renegotiation',
  'acquisitions',
  'stakes',
  'debt',
  'equity',
  'payout',
  'listing',
  'reporting',
  'compliance',
  'safety',
  'sales',
  'resilience',
  'events',
] as const;
export type LeverId = (typeof LEVER_IDS)[number];

/**
 * How a company is led, as plain numbers: what its advisers weigh things with. Nothing here names a company; a scenario
 * gives each company the id of one of these.
 */
export interface Doctrine {
  readonly id: string;
  /** How far ahead of the need that it sees it builds: 1 is exactly, 1.2 a fifth more. */
  readonly ahead: number;
  /** Most by which a year's investment may exceed the last year's, 0.7 = 70 %. */
  readonly capexGrowth: number;
  /** Quarters of running costs that stay in the bank. */
  readonly cashFloorQuarters: number;
  /** Share of what lenders would give that it is ready to use, 0–1. */
  readonly debt: number;
  /** Share of the market's limit that it sells in a private round or placement, 0–1. */
  readonly equity: number;
  /** Share of cash beyond every need that goes back to shareholders each quarter, 0–1. */
  readonly payout: number;
  /** Stance of its guidance, −0.1 to 0.1. */
  readonly guidance: number;
  /** Life over which it likes to write off servers. */
  readonly depreciationYears: 5 | 5.5 | 6;
  /** Utilisation at which it is content with its prices; above it raises them. */
  readonly targetUse: number;
  /** Largest step of a price in a quarter. */
  readonly priceStep: number;
  /** Where it wants its prices beside the rivals' mean: 0.9 undercuts by a tenth. */
  readonly pricePosition: number;
  /** Gross margin that it wants on chips sold. */
  readonly chipMargin: number;
  /** Preference for own chips, 0–1: 0.5 goes by cost alone. */
  readonly integration: number;
  /** Readiness to pay early, to build what is not sold yet, to reach for the harder design, 0–1. */
  readonly risk: number;
  /** Share of a lab's compute for research and training. */
  readonly research: number;
  /** Yearly growth of research compute that it plans for. */
  readonly researchGrowth: number;
  /** Length of a training run, quarters, and the part of research compute that it takes. */
  readonly runQuarters: 1 | 2 | 3 | 4;
  readonly runShare: number;
  /** Yearly growth of the research team that it wants. */
  readonly talent: number;
  /** Safety work as a share of model revenue. */
  readonly safety: number;
  /** Sales effort as a multiple of what is usual in the scenario. */
  readonly sales: number;
  /** Weights in the open, shops open to others' agents, 0–1. */
  readonly openness: number;
  /** Eagerness for work with shops: years in which an integration may pay back. */
  readonly shopYears: number;
  /** Fee that it asks of a shop, share of incremental GMV. */
  readonly shopFee: number;
  /** Readiness to invest in and tie itself to partners, 0–1. */
  readonly partners: number;
  /** Points by which it is easier (+) or harder (−) to win over at the table than the numbers say. */
  readonly goodwill: number;
  /** Part of the compute that it lacks which it builds rather than rents, 0–1. */
  readonly ownCompute: number;
  readonly values: DoctrineValues;
  readonly redLines: RedLines;
  readonly temper: Temper;
  /** Levers that it never uses. */
  readonly without: readonly LeverId[];
}

/** What a plan is worth to a company: weights, of which only the proportions count. */
export interface DoctrineValues {
  readonly shareholderValue: number;
  readonly market: number;
  readonly technology: number;
  readonly resilience: number;
  readonly responsibility: number;
  /** Dislike of plans that may end in a cash squeeze; 0 = blind to it. */
  readonly cashAtRisk: number;
}

/** What a company never does, whatever it would gain. */
export interface RedLines {
  /** Rating below which it borrows no more. */
  readonly worstRating: Rating;
  /** Quarters of running costs that no purchase, bid, order or deal may eat into. */
  readonly cashQuarters: number;
  /** Largest part of its compute that one provider may deliver, and of its revenue that one tenant may pay, 0–1. */
  readonly partnerShare: number;
  /** Largest part of the company that one holder may get from it, 0–1. */
  readonly holderShare: number;
  /** Whether it signs clauses that forbid it other partners. */
  readonly exclusivity: boolean;
}

/** How a company takes what others do to it. */
export interface Temper {
  /** Counter-offers that it makes to a partner about one thing before it gives up. */
  readonly patience: number;
  /** How hard it answers who undercuts it, raids it or breaks an agreement, 0–1. */
  readonly retaliation: number;
  /** How deep a slight has to be before it counts, 0–1: relations heal with time, so a grudge ends the sooner. */
  readonly forgiveness: number;
}

/** How well the program thinks. It never changes what a seat is given (I1). */
export interface Difficulty {
  readonly id: string;
  /** Chance that an adviser who is not needed every quarter is heard in a quarter, 0–1. */
  readonly attention: number;
  /** Relative error of its judgement, as a share of each weight of its doctrine. */
  readonly noise: number;
  readonly planning: Planning;
}

/** Width and depth of planning, in rollouts and quarters. */
export interface Planning {
  /** Plans that are compared; 0 = none are. */
  readonly candidates: number;
  /** Believed worlds in which each is tried. */
  readonly samples: number;
  /** Quarters that each is played on. */
  readonly quarters: number;
  /** Quarters between two such meetings. */
  readonly every: number;
}
