import { companyAt, companyIndexOf, type Work } from '../quarter/work.ts';
import type { CompanyId } from '../state/ids.ts';
import type { Agreement } from '../state/state.ts';
import { breakOff } from './leave.ts';
import { isParty } from './parties.ts';
import { computeBill, discountFactor, wantedH100e } from './schedule.ts';

/**
 * A5: a company that lives on emergency credit breaks its dearest agreement, one a quarter: the money for it is not there.
 * The other side gets part of its damages.
 */
export function breakInDistress(work: Work): void {
  const { breachQuarters } = work.scenario.parameters.agreements.distress;
  for (const company of work.state.companies) {
    if (company.status === 'failed' || company.finance.distressQuarters < breachQuarters) continue;
    const dearest = dearestOf(work, company.id);
    if (dearest !== null) breakOff(work, dearest, company.id);
  }
}

function dearestOf(work: Work, company: CompanyId): Agreement | null {
  let dearest: Agreement | null = null;
  let most = 0;
  for (const agreement of work.state.agreements) {
    if (agreement.status !== 'active' || !isParty(agreement, company)) continue;
    const due = dueBy(work, agreement, company);
    if (due <= most) continue;
    most = due;
    dearest = agreement;
  }
  // What is small beside the hole is no reason to break a word.
  const { emergencyDebt } = companyAt(work.state, companyIndexOf(work, company)).finance;
  return most > 0.02 * emergencyDebt ? dearest : null;
}

/** What an agreement asks of a company in the quarter, kUSD: rent, chips, and tranches that are due by their date. */
function dueBy(work: Work, agreement: Agreement, company: CompanyId): number {
  const { quarter } = work.state;
  let due = 0;
  agreement.terms.clauses.forEach((clause, i) => {
    if (clause.kind === 'compute' && clause.provider !== company)
      due += computeBill(clause, wantedH100e(clause, quarter), discountFactor(agreement.terms));
    if (clause.kind === 'chipSupply' && clause.designer !== company)
      due += quarter < agreement.signed + clause.quarters ? clause.perQuarter * clause.price : 0;
    if (clause.kind !== 'equity' || clause.investor !== company) return;
    clause.tranches.forEach(({ amount, condition }, t) => {
      const isDue = condition.kind === 'date' && condition.quarter <= quarter;
      if (isDue && agreement.progress[i]?.paid[t] !== true) due += amount;
    });
  });
  return due;
}
