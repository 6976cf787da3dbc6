import {
  ACCOUNTS,
  type Account,
  accountIndex,
  type Balances,
  INCOME_ACCOUNTS,
  OPERATING_EXPENSE_ACCOUNTS,
  REVENUE_ACCOUNTS,
} from './accounts.ts';
import { type CashSection, type Cause, POSTINGS } from './causes.ts';
import type { LedgerEntry } from './ledger.ts';

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
  return POSTINGS[cause].capex;
}

/** Sums of one company's entries per account, debit positive. */
export function movements(ledger: readonly LedgerEntry[], company: number): number[] {
  const moved = ACCOUNTS.map(() => 0);
  for (const entry of ledger) {
    if (entry.company !== company) continue;
    const { debit, credit } = POSTINGS[entry.cause];
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

/** Cash-flow figures of every company from one pass over the ledger, kUSD. */
export interface CashFigures {
  operating: number;
  investing: number;
  financing: number;
  capex: number;
}

/** F2: cash flow by section, and capital expenditure, per company. */
export function cashFlows(ledger: readonly LedgerEntry[], companies: number): CashFigures[] {
  const flows = Array.from({ length: companies }, () => ({
    operating: 0,
    investing: 0,
    financing: 0,
    capex: 0,
  }));
  for (const entry of ledger) {
    const flow = flows[entry.company];
    if (flow === undefined) continue;
    const { section, cash, capex } = POSTINGS[entry.cause];
    if (section === 'operating') flow.operating += cash * entry.amount;
    else if (section === 'financing') flow.financing += cash * entry.amount;
    else {
      // Only investing causes, and what was paid ahead, are capital expenditure.
      if (section === 'investing') flow.investing += cash * entry.amount;
      if (capex) flow.capex += entry.amount;
    }
  }
  return flows;
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
  const own = ledger.filter((entry) => entry.company === company);
  const flow = cashFlows(
    own.map((entry) => ({ ...entry, company: 0 })),
    1,
  )[0];
  return {
    income: pick(moved, INCOME_ACCOUNTS, REVENUE_ACCOUNTS),
    revenue,
    operatingIncome,
    netIncome,
    cashFlow: {
      operating: flow?.operating ?? 0,
      investing: flow?.investing ?? 0,
      financing: flow?.financing ?? 0,
    },
    capex: flow?.capex ?? 0,
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
