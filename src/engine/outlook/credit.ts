import { balanceOf, equityOf } from '../finance/position.ts';
import {
  annualDepreciation,
  coverageOf,
  creditRating,
  debtCapacity,
  leverageOf,
  totalDebt,
} from '../finance/rating.ts';
import type { Parameters, Rating } from '../state/definition.ts';
import type { CompanyState } from '../state/state.ts';
import type { SeatView } from '../state/view.ts';

/** F3: a seat as its lenders see it; money in kUSD. */
export interface CreditOutlook {
  readonly cash: number;
  readonly debt: number;
  readonly equity: number;
  /** Debt that lenders carry in all, and what they would still lend. */
  readonly capacity: number;
  readonly room: number;
  /** Debt over a year's earnings before depreciation; operating income over interest. Both end at 99. */
  readonly leverage: number;
  readonly coverage: number;
  /** The rating that these figures give. */
  readonly rating: Rating;
}

/** How lenders see the seat in a view: as it is, or as it would be with what is staged (F3). */
export function creditOutlook({ own, quarter, scenario }: SeatView): CreditOutlook {
  const { parameters } = scenario;
  const capacity = debtCapacity(own, parameters, quarter);
  const debt = totalDebt(own);
  return {
    cash: balanceOf(own.balances, 'cash'),
    debt,
    equity: equityOf(own.balances),
    capacity,
    room: Math.max(0, capacity - debt),
    leverage: leverageOf(own, parameters, quarter),
    coverage: coverageOf(own),
    rating: creditRating(own, parameters, quarter),
  };
}

/** Depreciation of the coming quarter if chips and servers were written down over so many years, kUSD (C4). */
export function depreciationWith(
  company: CompanyState,
  parameters: Parameters,
  quarter: number,
  years: 5 | 5.5 | 6,
): number {
  return Math.round(annualDepreciation({ ...company, depreciationYears: years }, parameters, quarter) / 4);
}
