import { accountIndex } from '../finance/accounts.ts';
import { CAUSES, POSTINGS } from '../finance/causes.ts';
import { windUp } from './windUp.ts';
import { announce, book, companyAt, type Work } from './work.ts';

const CASH = accountIndex('cash');
const EMERGENCY = accountIndex('emergencyDebt');
/** Quarters of distress after which creditors take over, and after which the company is sold. */
const RESTRUCTURE_AFTER = 4;
const FAIL_AFTER = 8;

/** F3: a company whose cash is gone borrows at a penalty, with a diagnosis; if that is no help it is restructured, then fails. */
export function addDistress(work: Work, i: number): void {
  const company = companyAt(work.state, i);
  const cash = company.balances[CASH] ?? 0;
  if (cash < 0) lend(work, i, -cash);
  else if ((company.balances[EMERGENCY] ?? 0) < 0) repay(work, i, cash);
  const owed = 0 - (company.balances[EMERGENCY] ?? 0);
  company.finance.emergencyDebt = owed;
  company.finance.distressQuarters = owed > 0 ? company.finance.distressQuarters + 1 : 0;
  if (owed === 0 && company.status === 'restructuring') company.status = 'active';
  if (company.finance.distressQuarters >= FAIL_AFTER) fail(work, i);
  else if (company.finance.distressQuarters >= RESTRUCTURE_AFTER) restructure(work, i);
}

/** Buffer lent on top of the hole, as a share of it. */
const BUFFER = 0.1;

function lend(work: Work, i: number, hole: number): void {
  const company = companyAt(work.state, i);
  const limit = emergencyLimit(work, i) + (company.balances[EMERGENCY] ?? 0);
  const amount = Math.min(hole * (1 + BUFFER), Math.max(0, limit));
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
  const revenue = company.past.revenue.at(-1) ?? 0;
  const byRevenue = revenue * work.scenario.parameters.finance.emergencyQuarters;
  return Math.max(byRevenue, company.valuation.marketValue * 0.05);
}

function repay(work: Work, i: number, cash: number): void {
  const owed = -(companyAt(work.state, i).balances[EMERGENCY] ?? 0);
  book(work, i, 'emergencyRepaid', Math.min(owed, cash * 0.5));
}

/** The causes that drained most cash this quarter, greatest first. */
function diagnose(work: Work, i: number): string[] {
  const drains = new Map<string, number>();
  for (const entry of work.report.ledger) {
    if (entry.company !== i || CAUSES[entry.cause].section === 'none') continue;
    const sign = POSTINGS[entry.cause].credit === CASH ? 1 : -1;
    drains.set(entry.cause, (drains.get(entry.cause) ?? 0) + sign * entry.amount);
  }
  return [...drains]
    .filter(([, drain]) => drain > 0)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 3)
    .map(([cause]) => cause);
}

/** Creditors turn debt into shares: half of it is forgiven, the old owners are diluted, spending is cut. */
function restructure(work: Work, i: number): void {
  const company = companyAt(work.state, i);
  if (company.status === 'restructuring') return;
  company.status = 'restructuring';
  const debt = -(company.balances[accountIndex('debt')] ?? 0);
  book(work, i, 'debtForgiven', debt * 0.5);
  company.valuation.shares *= 2;
  work.state.companies.forEach((holder) => {
    holder.stakes[i] = (holder.stakes[i] ?? 0) / 2;
  });
  for (const key of [
    'research',
    'safety',
    'sales',
    'software',
    'resilience',
    'compliance',
    'intelligence',
  ] as const) {
    company.spending[key] = Math.floor(company.spending[key] / 2);
  }
  announceDistress(work, i, 'restructured', 5, debt);
}

/** The end: whatever runs stops; the estate stays dark until somebody buys it. */
function fail(work: Work, i: number): void {
  const company = companyAt(work.state, i);
  company.status = 'failed';
  company.finance.failed = work.state.quarter;
  windUp(work, i);
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
