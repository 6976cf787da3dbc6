import type { Parameters } from '../state/definition.ts';
import type { CompanyState, MutableState } from '../state/state.ts';

/** Value at which new shares can be sold now, and the most they can bring, kUSD (F4). */
export interface IssueTerms {
  readonly preMoney: number;
  readonly limit: number;
}

/** Terms of a placement: a listed company sells new shares a little under the market (F4). */
export function issueTerms(company: CompanyState, parameters: Parameters): IssueTerms {
  const { placementDiscount, placementLimit } = parameters.finance.listing;
  const value = Math.max(0, company.valuation.marketValue);
  const preMoney = Math.floor(value * (1 - placementDiscount));
  return { preMoney, limit: Math.floor(preMoney * placementLimit) };
}

/** Most that a buy-back may spend at once, kUSD (F4). */
export function buyBackLimit(company: CompanyState, parameters: Parameters): number {
  return Math.floor(Math.max(0, company.valuation.marketValue) * parameters.finance.listing.buyBackLimit);
}

/**
 * Multiplies the number of a company's shares (F4): holders who take no part keep their shares and hold
 * another fraction of the whole.
 */
export function rescaleShares(state: MutableState, issuer: number, factor: number): void {
  const company = state.companies[issuer];
  if (company === undefined || factor <= 0) return;
  company.valuation.shares *= factor;
  for (const holder of state.companies) holder.stakes[issuer] = (holder.stakes[issuer] ?? 0) / factor;
}

/** Fraction of a company that other companies of the scenario hold together. */
export function heldByOthers(state: MutableState, issuer: number): number {
  let held = 0;
  for (const holder of state.companies) held += holder.stakes[issuer] ?? 0;
  return held;
}

/**
 * What a share of the start has brought its owner, as a factor (O2): what it is worth now, with all that was paid out put
 * into more of them at the price of the day.
 * @param start value of the whole company at the start, kUSD
 */
export function returnOnShare({ valuation }: CompanyState, start: number): number {
  return (valuation.marketValue / valuation.shares / start) * valuation.reinvested;
}

/** Value of one share, in units of the value of the whole at the start, kUSD (F4). */
export function pricePerShare(company: CompanyState): number {
  return company.valuation.marketValue / Math.max(1e-9, company.valuation.shares);
}
