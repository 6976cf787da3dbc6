import type { HoldingParameters, ListingParameters, RoundParameters } from './capital.ts';
import type {
  CovenantParameters,
  DistressParameters,
  EstateParameters,
  LendingParameters,
} from './lending.ts';
import type { ValuationParameters } from './valuation.ts';

export type * from './capital.ts';
export type * from './lending.ts';
export type * from './valuation.ts';

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
  /** What liquid shares add to a company's premium when it goes public (F4). */
  readonly listedPremium: number;
  readonly lending: LendingParameters;
  readonly covenants: CovenantParameters;
  readonly distress: DistressParameters;
  readonly estate: EstateParameters;
  readonly rounds: RoundParameters;
  readonly listing: ListingParameters;
  readonly holdings: HoldingParameters;
  readonly valuation: ValuationParameters;
  /** Each budget may reach this part of equity, or the floor where that is more (F2). */
  readonly budgetEquityShare: number;
  /** What each budget may reach whatever the equity, kUSD a quarter (F2). */
  readonly budgetFloorKUsd: number;
}
