import { toKUsd } from '../math/numbers.ts';
import type { MutableCompany } from '../state/state.ts';
import { type Cause, POSTINGS } from './causes.ts';

/** One entry of a company's books (F1). Amount in kUSD; negative reverses the posting. */
export interface LedgerEntry {
  /** Index of the company in the scenario's order. */
  readonly company: number;
  readonly cause: Cause;
  readonly amount: number;
  /** The other party, merchant, chip, site or region that it is about, by id. */
  readonly about: string | null;
}

/**
 * Posts an amount to a company's books: rounds to whole kUSD, moves both accounts and keeps the entry.
 * Returns the amount really posted, so that the other side of a payment can be booked to the same kUSD.
 */
export function post(
  ledger: LedgerEntry[],
  company: MutableCompany,
  companyIndex: number,
  cause: Cause,
  amount: number,
  about: string | null = null,
): number {
  const rounded = toKUsd(amount);
  if (rounded === 0) return 0;
  const posting = POSTINGS[cause];
  const balances = company.balances;
  balances[posting.debit] = (balances[posting.debit] ?? 0) + rounded;
  balances[posting.credit] = (balances[posting.credit] ?? 0) - rounded;
  ledger.push({ company: companyIndex, cause, amount: rounded, about });
  return rounded;
}
