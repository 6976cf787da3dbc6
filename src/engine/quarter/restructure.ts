import { accountIndex } from '../finance/accounts.ts';
import { sellHolding } from '../finance/holdings.ts';
import { rescaleShares } from '../finance/shares.ts';
import type { Spending } from '../state/state.ts';
import { dismiss } from '../talent/dismiss.ts';
import { book, companyAt, type Work } from './work.ts';

const DEBT = accountIndex('debt');
/**
 * F3: creditors take over. They give up part of the debt for part of the company, what is not needed for the business is sold,
 * and budgets and staff are cut. Returns the debt that was forgiven, kUSD.
 */
export function restructure(work: Work, i: number): number {
  const company = companyAt(work.state, i);
  const { haircut, creditorsShare } = work.scenario.parameters.finance.distress;
  company.status = 'restructuring';
  company.payout = 0;
  const forgiven = book(work, i, 'debtForgiven', -(company.balances[DEBT] ?? 0) * haircut);
  // The creditors are not companies of the scenario: they join the outside owners.
  rescaleShares(work.state, i, 1 / (1 - creditorsShare));
  sellHoldings(work, i);
  cut(work, i);
  return forgiven;
}

/** Holdings in others are no part of the business: all of them go at a discount (F6). */
function sellHoldings(work: Work, i: number): void {
  const { saleDiscount } = work.scenario.parameters.finance.distress;
  companyAt(work.state, i).stakes.forEach((fraction, j) => {
    const value = companyAt(work.state, j).valuation.marketValue;
    if (fraction > 0) sellHolding(work, i, j, fraction, Math.floor(fraction * value * (1 - saleDiscount)));
  });
}

function cut(work: Work, i: number): void {
  const company = companyAt(work.state, i);
  const { budgetCut, staffCut } = work.scenario.parameters.finance.distress;
  // Keys of the budgets: Object.keys forgets it.
  for (const key of Object.keys(company.spending) as (keyof Spending)[])
    company.spending[key] = Math.floor(company.spending[key] * (1 - budgetCut));
  dismiss(work, i, staffCut, 'left', 'F3');
  company.lab.targetResearchers = Math.min(company.lab.targetResearchers, company.lab.researchers);
  for (const programme of company.programmes)
    if (programme.status === 'running') programme.funding = Math.floor(programme.funding * (1 - budgetCut));
  for (const site of work.state.sites)
    if (site.owner === company.id && site.stage === 'permit') site.paused = true;
}
