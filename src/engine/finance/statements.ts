import { zeros } from '../math/numbers.ts';
import {
  ACCOUNTS,
  type Account,
  accountIndex,
  type Balances,
  INCOME_ACCOUNTS,
  OPERATING_EXPENSE_ACCOUNTS,
  REVENUE_ACCOUNTS,
} from './accounts.ts';
import { type CashSection, type Cause, FLOW, FLOWS, postingOf } from './causes.ts';
import { addFlow, type LedgerEntry } from './ledger.ts';

/** The three statements of one company and quarter (F2), kUSD; each is a sum of ledger entries. */
export interface Statements {
  /** Revenue and expense per account, positive as a reader expects them. */
  readonly income: Readonly<Partial<Record<Account, number>>>;
  readonly revenue: number;
  readonly operatingIncome: number;
  readonly netIncome: number;
  readonly cashFlow: Readonly<Record<Exclude<CashSection, 'none'>, number>>;
  readonly capex: number;
  /** Closing balances per account, assets positive, liabilities and equity positive too. */
  readonly balance: Readonly<Partial<Record<Account, number>>>;
}

const RETAINED = accountIndex('retained');

/** Whether a cause is capital expenditure. */
export function isCapex(cause: Cause): boolean {
  return postingOf(cause).capex;
}

/** Sums of one company's entries per account, debit positive. */
export function movements(ledger: readonly LedgerEntry[], company: number): number[] {
  const moved = ACCOUNTS.map(() => 0);
  for (const entry of ledger) {
    if (entry.company !== company) continue;
    const { debit, credit } = postingOf(entry.cause);
    moved[debit] = (moved[debit] ?? 0) + entry.amount;
    moved[credit] = (moved[credit] ?? 0) - entry.amount;
  }
  return moved;
}

/** Revenue, operating income and net income from balances before they are closed, kUSD. */
export function incomeOf(balances: readonly number[]): {
  revenue: number;
  operatingIncome: number;
  netIncome: number;
} {
  const revenue = 0 - sumOf(balances, REVENUE_ACCOUNTS);
  const operatingIncome = revenue - sumOf(balances, OPERATING_EXPENSE_ACCOUNTS);
  return { revenue, operatingIncome, netIncome: netIncomeOf(balances) };
}

/** Net income from balances before they are closed, kUSD. */
export function netIncomeOf(balances: readonly number[]): number {
  return 0 - sumOf(balances, INCOME_ACCOUNTS);
}

function sumOf(balances: readonly number[], accounts: readonly number[]): number {
  let total = 0;
  for (const i of accounts) total += balances[i] ?? 0;
  return total;
}

/**
 * Closes the quarter: revenue and expense go to retained earnings.
 * Afterwards only balance-sheet accounts carry a balance, and they still sum to zero.
 */
export function closeBooks(balances: Balances): void {
  let result = 0;
  for (const i of INCOME_ACCOUNTS) {
    result += balances[i] ?? 0;
    balances[i] = 0;
  }
  balances[RETAINED] = (balances[RETAINED] ?? 0) + result;
}

/** The statements of one company: from the quarter's ledger, and its closing balances (F2). */
export function statementsOf(
  ledger: readonly LedgerEntry[],
  company: number,
  closing: readonly number[],
): Statements {
  const moved = movements(ledger, company);
  const { revenue, operatingIncome, netIncome } = incomeOf(moved);
  const flows = zeros(FLOWS);
  for (const entry of ledger)
    if (entry.company === company) addFlow(flows, 0, postingOf(entry.cause), entry.amount);
  return {
    income: pick(moved, INCOME_ACCOUNTS, REVENUE_ACCOUNTS),
    revenue,
    operatingIncome,
    netIncome,
    cashFlow: {
      operating: flows[FLOW.operating] ?? 0,
      investing: flows[FLOW.investing] ?? 0,
      financing: flows[FLOW.financing] ?? 0,
    },
    capex: flows[FLOW.capex] ?? 0,
    balance: pick(closing, BALANCE_SHEET, CREDIT_SIDE),
  };
}

const BALANCE_SHEET = ACCOUNTS.map((_, i) => i).filter((i) => !INCOME_ACCOUNTS.includes(i));
const CREDIT_SIDE = BALANCE_SHEET.filter((i) => i >= accountIndex('debt'));

function pick(
  values: readonly number[],
  accounts: readonly number[],
  creditPositive: readonly number[],
): Partial<Record<Account, number>> {
  const row: Partial<Record<Account, number>> = {};
  for (const i of accounts) {
    const account = ACCOUNTS[i];
    const value = values[i] ?? 0;
    if (account !== undefined && value !== 0) row[account] = creditPositive.includes(i) ? -value : value;
  }
  return row;
}
