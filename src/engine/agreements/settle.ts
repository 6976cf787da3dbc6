import { accountIndex } from '../finance/accounts.ts';
import { book, companyAt, companyIndexOf, type Work } from '../quarter/work.ts';
import type { Agreement, MutableCompany } from '../state/state.ts';
import type { RevenueShareClause } from './clauses.ts';
import { eachCompute } from './eachCompute.ts';
import { otherParty } from './parties.ts';
import { computeBill, discountFactor } from './schedule.ts';

/**
 * Settles what agreements make due in a quarter: delivered compute (D6) and shares of model revenue (A1), the same
 * kUSD on both sides. Runs after the quarter's model revenue is booked and before income is closed.
 */
export function settleAgreements(work: Work): void {
  eachCompute(work.state.agreements, (agreement, clause, progress) => {
    const amount = computeBill(clause, progress.delivered, discountFactor(agreement.terms));
    const tenant = companyIndexOf(work, otherParty(agreement, clause.provider));
    const paid = book(work, tenant, 'computeContracts', amount, agreement.id);
    book(work, companyIndexOf(work, clause.provider), 'contractSales', paid, agreement.id);
    progress.recognised += paid;
  });
  for (const agreement of work.state.agreements) {
    if (agreement.status === 'active') shareRevenue(work, agreement);
  }
}

function shareRevenue(work: Work, agreement: Agreement): void {
  agreement.terms.clauses.forEach((clause, i) => {
    if (clause.kind !== 'revenueShare') return;
    if (work.state.quarter >= agreement.signed + clause.quarters) return;
    const paid = payShare(work, agreement, clause);
    const progress = agreement.progress[i];
    if (progress !== undefined) progress.recognised += paid;
  });
}

function payShare(work: Work, agreement: Agreement, clause: RevenueShareClause): number {
  const payer = companyIndexOf(work, clause.payer);
  const payee = companyIndexOf(work, otherParty(agreement, clause.payer));
  const amount = modelRevenue(companyAt(work.state, payer)) * clause.share;
  const paid = book(work, payer, 'revenueSharePaid', amount, agreement.id);
  book(work, payee, 'revenueShareReceived', paid, agreement.id);
  return paid;
}

const INFERENCE = accountIndex('revenueInference');
const ASSISTANTS = accountIndex('revenueAssistants');

/** Revenue that a company's models have earned in the quarter so far, kUSD. */
function modelRevenue(company: MutableCompany): number {
  return Math.max(0, -(company.balances[INFERENCE] ?? 0) - (company.balances[ASSISTANTS] ?? 0));
}
