import type { Rating } from './finance.ts';

/** What lenders ask of a debtor: debt over a year's earnings at most, income over interest at least. */
export interface CreditGrade {
  readonly leverage: number;
  readonly coverage: number;
}

/** F3: how lenders rate, lend and refinance. */
export interface LendingParameters {
  /** Highest leverage and lowest coverage of each rating; what reaches none is CCC. */
  readonly grades: Readonly<Record<Exclude<Rating, 'CCC'>, CreditGrade>>;
  /** Lenders go to the best of three grounds: years of earnings, a share of plant, a share of market value. */
  readonly earningsYears: number;
  readonly plantShare: number;
  readonly valueShare: number;
  /** Share of the debt that is refinanced, and so repriced, in a quarter. */
  readonly refinanceShare: number;
  /** Highest yearly rate that anybody pays on ordinary debt. */
  readonly highestRate: number;
}

/** F3: promises that come with debt, tested every quarter. */
export interface CovenantParameters {
  /** Limits by the rating at which the debt was taken up. */
  readonly limits: Readonly<Record<Rating, CreditGrade>>;
  /** No test while debt is at most these shares of plant at book value and of market value. */
  readonly securedPlantShare: number;
  readonly securedValueShare: number;
  /** What lenders add to the yearly rate while a promise is broken. */
  readonly breachSpread: number;
  /** Quarters off the limits that only warn. */
  readonly graceQuarters: number;
}

/** F3: the ladder of distress. */
export interface DistressParameters {
  /** Lent on top of the hole, as a share of it. */
  readonly buffer: number;
  /** Emergency credit on the strength of the company's value, as a share of it. */
  readonly valueShare: number;
  /** Share of cash that goes to pay the loan back. */
  readonly repayShare: number;
  /** Quarters of distress after which creditors take over, and after which the company is wound up. */
  readonly restructureAfter: number;
  readonly failAfter: number;
  /** Share of debt that creditors give up, and share of the company that they get for it. */
  readonly haircut: number;
  readonly creditorsShare: number;
  /** Share by which budgets, and by which the research team, are cut. */
  readonly budgetCut: number;
  readonly staffCut: number;
  /** Price that holdings fetch in a forced sale, below their mark. */
  readonly saleDiscount: number;
}

/** F3: the sale of what a failed company leaves. */
export interface EstateParameters {
  /** Lowest bid at first, as a share of book value (of market value for stakes). */
  readonly reserveShare: number;
  /** Factor on the lowest bid after each auction without a buyer. */
  readonly reserveFall: number;
  /** Auctions after which the rest is broken up. */
  readonly auctions: number;
  /** What a breaker pays for chips, as a share of book value. */
  readonly scrapShare: number;
  /** Quarters of discounted margin that a customer contract is reckoned at. */
  readonly contractQuarters: number;
  /** Value of a capability point of the estate's best model, kUSD. */
  readonly modelPointKUsd: number;
}
