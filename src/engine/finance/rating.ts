import { clamp, sum } from '../math/numbers.ts';
import type { LendingParameters, Parameters, Rating } from '../state/definition.ts';
import type { CompanyState } from '../state/state.ts';
import { accountIndex } from './accounts.ts';
import { lastYear } from './past.ts';

/** Ratings from best to worst (F3). */
export const RATINGS: readonly Rating[] = ['AAA', 'AA', 'A', 'BBB', 'BB', 'B', 'CCC'];

const DEBT = accountIndex('debt');
const EMERGENCY = accountIndex('emergencyDebt');

/** Leverage and coverage of a company that has earnings to measure against nothing, or the reverse. */
const BOUNDLESS = 99;

/**
 * Rating from leverage (debt over a year's operating income before depreciation) and coverage (a year's operating
 * income over interest): the worse of the two decides (F3).
 */
export function ratingOf(leverage: number, coverage: number, grades: LendingParameters['grades']): Rating {
  for (const rating of RATINGS) {
    if (rating === 'CCC') break;
    const grade = grades[rating];
    if (leverage <= grade.leverage && coverage >= grade.coverage) return rating;
  }
  return 'CCC';
}

/** Debt in the books, kUSD, the emergency loan included (F3). */
export function totalDebt(company: CompanyState): number {
  const { balances } = company;
  return 0 - (balances[DEBT] ?? 0) - (balances[EMERGENCY] ?? 0);
}

/** Operating income of the last four quarters, kUSD a year; fewer quarters are scaled up. */
export function annualOperatingIncome(company: CompanyState): number {
  return lastYear(company.past.operatingIncome);
}

/** Depreciation at the present pace, kUSD a year (C4). */
export function annualDepreciation(company: CompanyState, parameters: Parameters, quarter: number): number {
  const { chips, servers, shells } = company.plant;
  const life = company.depreciationYears * 4;
  const shellLife = parameters.compute.shellLifeYears * 4;
  return 4 * (pace(chips, quarter, life) + pace(servers, quarter, life) + pace(shells, quarter, shellLife));
}

function pace(row: CompanyState['plant']['chips'], quarter: number, life: number): number {
  let total = 0;
  for (let k = 0; k < row.book.length; k++)
    total += (row.book[k] ?? 0) / Math.max(1, (row.bought[k] ?? 0) + life - quarter);
  return total;
}

/** Debt over a year's operating income before depreciation; 0 without debt, 99 without earnings (F3). */
export function leverageOf(company: CompanyState, parameters: Parameters, quarter: number): number {
  const debt = totalDebt(company);
  if (debt <= 0) return 0;
  const earnings = annualOperatingIncome(company) + annualDepreciation(company, parameters, quarter);
  return earnings <= 0 ? BOUNDLESS : clamp(debt / earnings, 0, BOUNDLESS);
}

/** A year's operating income over a year's interest, 0–99 (F3). */
export function coverageOf(company: CompanyState): number {
  const income = annualOperatingIncome(company);
  const interest = totalDebt(company) * company.finance.interestRate;
  if (interest <= 0) return income > 0 ? BOUNDLESS : 1;
  return clamp(income / interest, 0, BOUNDLESS);
}

/**
 * Rating of a company as lenders see it (F3). One that earns nothing yet but is worth much against its debt keeps a B:
 * its owners can pay.
 */
export function creditRating(company: CompanyState, parameters: Parameters, quarter: number): Rating {
  return creditRatingAt(company, parameters, {
    leverage: leverageOf(company, parameters, quarter),
    coverage: coverageOf(company),
  });
}

/** {@link creditRating} where leverage and coverage are known already. */
export function creditRatingAt(
  company: CompanyState,
  parameters: Parameters,
  { leverage, coverage }: { readonly leverage: number; readonly coverage: number },
): Rating {
  const { grades, valueShare } = parameters.finance.lending;
  const rating = ratingOf(leverage, coverage, grades);
  const backed = totalDebt(company) <= valueShare * company.valuation.marketValue;
  return rating === 'CCC' && backed && company.finance.emergencyDebt <= 0 ? 'B' : rating;
}

/**
 * Debt that lenders carry in all, kUSD: the best of a few years of earnings, a part of the plant's book value, and
 * a small share of market value, on which young labs borrow (F3). Whole kUSD, never negative.
 */
export function debtCapacity(company: CompanyState, parameters: Parameters, quarter: number): number {
  const { earningsYears, plantShare, valueShare } = parameters.finance.lending;
  const earnings = annualOperatingIncome(company) + annualDepreciation(company, parameters, quarter);
  const grounds = [
    earningsYears * earnings,
    plantShare * plantValue(company),
    valueShare * company.valuation.marketValue,
  ];
  return Math.round(Math.max(0, ...grounds));
}

/** Chips, servers and shells at book value, kUSD. */
export function plantValue(company: CompanyState): number {
  const { chips, servers, shells } = company.plant;
  return sum(chips.book) + sum(servers.book) + sum(shells.book);
}
