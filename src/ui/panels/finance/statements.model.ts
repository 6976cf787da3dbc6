import type { Account, Statements } from '../../../engine/index.ts';
import { ACCOUNTS, CAUSES } from '../../../store/finance.ts';
import type { EntrySum } from '../../../store/types.ts';

/** A row of a statement: a line under a sum, or the sum itself. */
export interface StatementRow {
  readonly id: string;
  readonly label: RowLabel;
  readonly kind: 'line' | 'sum' | 'grand';
  /** kUSD; outflows and costs are negative. */
  readonly value: number;
}

/** How a row is named: by account, by cause of the ledger, or by one of the sums. */
export type RowLabel =
  | { readonly of: 'account'; readonly name: Account }
  | { readonly of: 'cause'; readonly name: string }
  | { readonly of: 'sum'; readonly name: SumName };

export type SumName =
  | 'revenue'
  | 'operatingIncome'
  | 'netIncome'
  | 'assets'
  | 'liabilities'
  | 'equity'
  | 'both'
  | 'operating'
  | 'investing'
  | 'financing'
  | 'net'
  | 'capex'
  | 'freeCashFlow';

/** Accounts from one to another, both included, in the order of the chart of accounts: a new one takes its place by itself. */
function between(first: Account, last: Account): readonly Account[] {
  return ACCOUNTS.slice(ACCOUNTS.indexOf(first), ACCOUNTS.indexOf(last) + 1);
}

const REVENUE = between('revenueEnterprise', 'revenueCore');
const OPERATING = between('costPower', 'oneOff');
const BELOW = between('interest', 'marks');
const ASSETS = between('cash', 'otherAssets');
const LIABILITIES = between('debt', 'otherLiabilities');
const EQUITY = between('paidIn', 'retained');

/** F2: the income statement, costs negative. */
export function incomeRows({ income, revenue, operatingIncome, netIncome }: Statements): StatementRow[] {
  return [
    ...lines(income, REVENUE, 1),
    sum('revenue', revenue),
    ...lines(income, OPERATING, -1),
    sum('operatingIncome', operatingIncome),
    ...lines(income, BELOW, -1),
    sum('netIncome', netIncome, 'grand'),
  ];
}

/** F2: the balance sheet at the end of the quarter. */
export function balanceRows({ balance }: Statements): StatementRow[] {
  const [assets, liabilities, equity] = [ASSETS, LIABILITIES, EQUITY].map((accounts) =>
    total(balance, accounts),
  );
  return [
    ...lines(balance, ASSETS, 1),
    sum('assets', assets ?? 0, 'grand'),
    ...lines(balance, LIABILITIES, 1),
    sum('liabilities', liabilities ?? 0),
    ...lines(balance, EQUITY, 1),
    sum('equity', equity ?? 0),
    sum('both', (liabilities ?? 0) + (equity ?? 0), 'grand'),
  ];
}

/** F2: the cash-flow statement; with the entries of the own books each section is told cause by cause. */
export function cashRows({ cashFlow, capex }: Statements, entries: readonly EntrySum[]): StatementRow[] {
  const { operating, investing, financing } = cashFlow;
  return [
    ...causeLines(entries, 'operating'),
    sum('operating', operating),
    ...causeLines(entries, 'investing'),
    sum('investing', investing),
    ...causeLines(entries, 'financing'),
    sum('financing', financing),
    sum('net', operating + investing + financing, 'grand'),
    sum('capex', 0 - capex),
    sum('freeCashFlow', operating - capex),
  ];
}

function causeLines(entries: readonly EntrySum[], section: string): StatementRow[] {
  const sums = new Map<string, number>();
  for (const { cause, amount } of entries) {
    // Causes of the ledger are the keys of CAUSES; the wire only knows them as text.
    const posting = CAUSES[cause as keyof typeof CAUSES];
    if (posting?.section !== section) continue;
    const signed = posting.debit === 'cash' ? amount : -amount;
    sums.set(cause, (sums.get(cause) ?? 0) + signed);
  }
  return [...sums]
    .filter(([, value]) => value !== 0)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .map(([cause, value]) => ({ id: cause, label: { of: 'cause', name: cause }, kind: 'line', value }));
}

type Book = Readonly<Partial<Record<Account, number>>>;

const total = (book: Book, accounts: readonly Account[]): number =>
  accounts.reduce((all, account) => all + (book[account] ?? 0), 0);

const lines = (book: Book, accounts: readonly Account[], sign: 1 | -1): StatementRow[] =>
  accounts
    .filter((account) => (book[account] ?? 0) !== 0)
    .map((account) => ({
      id: account,
      label: { of: 'account', name: account },
      kind: 'line',
      value: sign * (book[account] ?? 0),
    }));

const sum = (name: SumName, value: number, kind: 'sum' | 'grand' = 'sum'): StatementRow => ({
  id: `sum ${name}`,
  label: { of: 'sum', name },
  kind,
  value,
});

/** A row beside the same row of another quarter. */
export interface ComparedRow extends StatementRow {
  readonly before: number | null;
}

/**
 * Puts two statements beside each other in the order of the first; lines that only the second has come before the sum
 * that they belong to. @param before null where there is nothing to compare with
 */
export function compareRows(
  now: readonly StatementRow[],
  before: readonly StatementRow[] | null,
): ComparedRow[] {
  if (before === null) return now.map((row) => ({ ...row, before: null }));
  const known = new Set(now.map((row) => row.id));
  const old = new Map(before.map((row) => [row.id, row.value]));
  const rows: ComparedRow[] = [];
  let waiting = [...before];
  for (const row of now) {
    if (row.kind !== 'line') {
      const end = waiting.findIndex((one) => one.id === row.id);
      const gone = waiting.slice(0, Math.max(0, end)).filter((one) => !known.has(one.id));
      rows.push(...gone.map((one) => ({ ...one, value: 0, before: one.value })));
      waiting = waiting.slice(end + 1);
    }
    rows.push({ ...row, before: old.get(row.id) ?? 0 });
  }
  return rows;
}
