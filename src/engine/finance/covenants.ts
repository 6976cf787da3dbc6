import type { CovenantParameters, Parameters } from '../state/definition.ts';
import type { CompanyState, MutableCompany } from '../state/state.ts';
import { coverageOf, leverageOf, plantValue, RATINGS, totalDebt } from './rating.ts';

/** F3: how a company stands against the promises that came with its debt. */
export interface CovenantTest {
  readonly leverage: number;
  readonly coverage: number;
  /** Highest leverage and lowest coverage that its lenders allow. */
  readonly highestLeverage: number;
  readonly lowestCoverage: number;
  /** Debt up to which plant and value are security enough, kUSD: no test is held. */
  readonly secured: number;
  readonly isSecured: boolean;
  readonly isMet: boolean;
}

/** Tests the covenants on the books as they stand (F3). Without debt there is nothing to promise. */
export function testCovenants(company: CompanyState, parameters: Parameters, quarter: number): CovenantTest {
  const { limits, securedPlantShare, securedValueShare } = parameters.finance.covenants;
  const limit = limits[company.finance.covenant.rating];
  const leverage = leverageOf(company, parameters, quarter);
  const coverage = coverageOf(company);
  const value = securedValueShare * company.valuation.marketValue;
  const secured = Math.round(Math.max(securedPlantShare * plantValue(company), value));
  const isSecured = totalDebt(company) <= secured;
  return {
    leverage,
    coverage,
    highestLeverage: limit.leverage,
    lowestCoverage: limit.coverage,
    secured,
    isSecured,
    isMet: isSecured || (leverage <= limit.leverage && coverage >= limit.coverage),
  };
}

/** Where a quarter leaves the covenant: a quarter off the limits warns, the next one breaches (F3). */
export function covenantAfter(
  { rating, quartersOff }: CompanyState['finance']['covenant'],
  test: Pick<CovenantTest, 'isMet'>,
  debt: number,
  { graceQuarters }: Pick<CovenantParameters, 'graceQuarters'>,
): CompanyState['finance']['covenant'] {
  if (debt <= 0) return { rating, status: 'none', quartersOff: 0 };
  if (test.isMet) return { rating, status: 'met', quartersOff: 0 };
  const off = quartersOff + 1;
  return { rating, status: off > graceQuarters ? 'breached' : 'warned', quartersOff: off };
}

/** The debt of the start was taken up at the rating of the start. */
export function openCovenant(company: MutableCompany): void {
  const { finance } = company;
  finance.covenant = {
    rating: finance.rating,
    status: totalDebt(company) > 0 ? 'met' : 'none',
    quartersOff: 0,
  };
}

/** New debt brings its own terms: the stricter of the old and the new promise counts, that of the better rating. */
export function takeOnTerms(company: MutableCompany): void {
  const { covenant, rating } = company.finance;
  const isStricter = RATINGS.indexOf(rating) < RATINGS.indexOf(covenant.rating);
  if (covenant.status === 'none') company.finance.covenant = { ...covenant, rating, status: 'met' };
  else if (isStricter) company.finance.covenant = { ...covenant, rating };
}
