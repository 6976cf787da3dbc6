import type { Rating } from '../../engine/index.ts';

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
  /** Rating below which it borrows no more. */
  readonly worstRating: Rating;
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
}
