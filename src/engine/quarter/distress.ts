import { accountIndex } from '../finance/accounts.ts';
import { CAUSES, postingOf } from '../finance/causes.ts';
import { openEstate } from './estate/open.ts';
import { restructure } from './restructure.ts';
import { announce, book, companyAt, type Work } from './work.ts';

const CASH = accountIndex('cash');
const EMERGENCY = accountIndex('emergencyDebt');

/** F3: a company whose cash is gone borrows at a penalty, with a diagnosis; if that is no help it is restructured, then fails. */
export function addDistress(work: Work, i: number): void {
  const company = companyAt(work.state, i);
  const { restructureAfter, failAfter } = work.scenario.parameters.finance.distress;
  const cash = company.balances[CASH] ?? 0;
  if (cash < 0) lend(work, i, -cash);
  else if ((company.balances[EMERGENCY] ?? 0) < 0) repay(work, i, cash);
  if (company.status === 'failed') return;
  const owed = 0 - (company.balances[EMERGENCY] ?? 0);
  company.finance.emergencyDebt = owed;
  company.finance.distressQuarters = owed > 0 ? company.finance.distressQuarters + 1 : 0;
  if (owed === 0 && company.status === 'restructuring') recover(work, i);
  if (company.finance.distressQuarters >= failAfter) fail(work, i);
  else if (company.finance.distressQuarters >= restructureAfter && company.status === 'active') {
    const taken = restructure(work, i);
    announceDistress(work, i, 'restructured', 5, taken);
  }
}

function lend(work: Work, i: number, hole: number): void {
  const company = companyAt(work.state, i);
  const limit = emergencyLimit(work, i) + (company.balances[EMERGENCY] ?? 0);
  const { buffer } = work.scenario.parameters.finance.distress;
  const amount = Math.min(hole * (1 + buffer), Math.max(0, limit));
  book(work, i, 'emergencyLoan', Math.max(amount, 0));
  company.finance.diagnosis = diagnose(work, i);
  announceDistress(work, i, 'emergencyLoan', 4, amount);
  if ((company.balances[CASH] ?? 0) >= 0) return;
  // The lenders' limit is reached and the hole is still there: nobody pays the bills.
  fail(work, i);
}

/** Emergency credit that lenders give at most, kUSD (F3). */
function emergencyLimit(work: Work, i: number): number {
  const company = companyAt(work.state, i);
  const { emergencyQuarters, distress } = work.scenario.parameters.finance;
  const revenue = company.past.revenue.at(-1) ?? 0;
  return Math.max(revenue * emergencyQuarters, company.valuation.marketValue * distress.valueShare);
}

function repay(work: Work, i: number, cash: number): void {
  const owed = -(companyAt(work.state, i).balances[EMERGENCY] ?? 0);
  const { repayShare } = work.scenario.parameters.finance.distress;
  book(work, i, 'emergencyRepaid', Math.min(owed, cash * repayShare));
}

/** The causes that drained most cash this quarter, greatest first. */
function diagnose(work: Work, i: number): string[] {
  const drains = new Map<string, number>();
  for (const entry of work.report.ledger) {
    if (entry.company !== i || CAUSES[entry.cause].section === 'none') continue;
    const sign = postingOf(entry.cause).credit === CASH ? 1 : -1;
    drains.set(entry.cause, (drains.get(entry.cause) ?? 0) + sign * entry.amount);
  }
  return [...drains]
    .filter(([, drain]) => drain > 0)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 3)
    .map(([cause]) => cause);
}

function recover(work: Work, i: number): void {
  companyAt(work.state, i).status = 'active';
  announceDistress(work, i, 'recovered', 4, 0);
}

/** The end: whatever runs stops, and the estate is put up for sale. */
function fail(work: Work, i: number): void {
  const company = companyAt(work.state, i);
  company.status = 'failed';
  company.finance.failed = work.state.quarter;
  company.finance.emergencyDebt = 0 - (company.balances[EMERGENCY] ?? 0);
  openEstate(work, i);
  announceDistress(work, i, 'failed', 5, -(company.balances[CASH] ?? 0));
}

function announceDistress(work: Work, i: number, code: string, weight: number, amount: number): void {
  const company = companyAt(work.state, i);
  announce(work, {
    code,
    phase: 'cash',
    companies: [company.id],
    about: null,
    params: { amount: Math.round(amount), cause: company.finance.diagnosis[0] ?? 'losses' },
    weight,
  });
}
