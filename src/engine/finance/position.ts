import { type Account, accountIndex, type Balances, INCOME_ACCOUNTS } from './accounts.ts';

/** Balance of an account, kUSD, debit positive (F2). */
export function balanceOf(balances: readonly number[], account: Account): number {
  return balances[accountIndex(account)] ?? 0;
}

/** Shareholders' equity, kUSD: paid-in and retained capital with the income of the quarter so far (F2). */
export function equityOf(balances: Readonly<Balances>): number {
  let credit = balanceOf(balances, 'paidIn') + balanceOf(balances, 'retained');
  for (const account of INCOME_ACCOUNTS) credit += balances[account] ?? 0;
  return 0 - credit;
}
