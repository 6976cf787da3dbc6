import { at } from '../math/numbers.ts';
import { type Account, accountIndex, type Balances, INCOME_ACCOUNTS } from './accounts.ts';

/** Balance of an account, kUSD, debit positive (F2). */
export function balanceOf(balances: readonly number[], account: Account): number {
  return at(balances, accountIndex(account));
}

/** Shareholders' equity, kUSD: paid-in and retained capital with the income of the quarter so far (F2). */
export function equityOf(balances: Readonly<Balances>): number {
  let credit = balanceOf(balances, 'paidIn') + balanceOf(balances, 'retained');
  for (const account of INCOME_ACCOUNTS) credit += at(balances, account);
  return 0 - credit;
}
