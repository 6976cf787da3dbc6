import { clamp } from '../math/numbers.ts';
import type { CompanyState, MutableState } from '../state/state.ts';

/** Discount at which a listed company places new shares (F4). */
const PLACEMENT_DISCOUNT = 0.03;
/** Most that one deal may raise or buy back, as a share of the value before it. */
const LISTED_LIMIT = 0.1;
const ROUND_LIMIT = 0.25;
const BUY_BACK_LIMIT = 0.05;

/** Value at which new shares can be sold now, and the most they can bring, kUSD (F4). */
export interface IssueTerms {
  readonly preMoney: number;
  readonly limit: number;
}

/**
 * Terms of a share issue (F4): listed companies sell a little under the market; private ones at what investors
 * are ready to pay, by growth, by the mood of the market and by how long the cash still lasts.
 */
export function issueTerms(company: CompanyState, sentiment: number, cash: number): IssueTerms {
  const value = Math.max(0, company.valuation.marketValue);
  if (company.listed) return terms(value * (1 - PLACEMENT_DISCOUNT), LISTED_LIMIT);
  return terms(value * appetite(company, sentiment, cash), ROUND_LIMIT);
}

function terms(preMoney: number, share: number): IssueTerms {
  return { preMoney: Math.floor(preMoney), limit: Math.floor(preMoney * share) };
}

/** Factor on the last value at which private investors come in, 0.6–1.15 (F4). */
function appetite(company: CompanyState, sentiment: number, cash: number): number {
  const growth = clamp(company.valuation.growthExpectation, -0.5, 1.5);
  const burn = Math.max(0, 0 - (company.past.operatingIncome.at(-1) ?? 0));
  const runway = burn > 0 ? clamp(cash / burn, 0, 8) : 8;
  return clamp(0.7 + 0.12 * growth + 0.15 * (sentiment - 0.5) + 0.02 * runway, 0.6, 1.15);
}

/** Most that a buy-back may spend at once, kUSD (F4). */
export function buyBackLimit(company: CompanyState): number {
  return Math.floor(Math.max(0, company.valuation.marketValue) * BUY_BACK_LIMIT);
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
  return state.companies.reduce((total, holder) => total + (holder.stakes[issuer] ?? 0), 0);
}
