export type Rating = 'AAA' | 'AA' | 'A' | 'BBB' | 'BB' | 'B' | 'CCC';

export interface FinanceParameters {
  /** Yearly risk-free rate. */
  readonly baseRate: number;
  /** Yearly spread by rating from AAA down to CCC. */
  readonly spreads: Readonly<Record<Rating, number>>;
  readonly cashYield: number;
  /** Yearly spread of an emergency loan. */
  readonly emergencySpread: number;
  /** Emergency credit, quarters of revenue. */
  readonly emergencyQuarters: number;
  readonly discountRate: number;
  /** How strongly a surprise against guidance moves the price (F5). */
  readonly surpriseSlope: number;
  readonly surpriseDecay: number;
  readonly sentimentVolatility: number;
  readonly sentimentReversion: number;
  /** Quarterly weight of news in the growth expectation. */
  readonly expectationSpeed: number;
  /** Share of a capex-heavy company's cost of chips for installation etc. is in compute. */
  readonly listedPremium: number;
}
