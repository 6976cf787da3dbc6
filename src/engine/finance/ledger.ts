import { toKUsd, zeros } from '../math/numbers.ts';
import type { MutableCompany } from '../state/state.ts';
import { type Cause, FLOW, FLOWS, postingOf, type ResolvedPosting } from './causes.ts';

/** One entry of a company's books (F1). Amount in kUSD; negative reverses the posting. */
export interface LedgerEntry {
  /** Index of the company in the scenario's order. */
  readonly company: number;
  readonly cause: Cause;
  readonly amount: number;
  /** The other party, merchant, chip, site or region that it is about, by id. */
  readonly about: string | null;
}

/** The books of a quarter: its entries, and what they come to in cash flows, which everybody asks for at its end. */
export interface Books {
  readonly ledger: LedgerEntry[];
  /** Rows by company, in the order of FLOW, kUSD. */
  readonly flows: number[];
}

/** Books without an entry. */
export function openBooks(companies: number): Books {
  return { ledger: [], flows: zeros(companies * FLOWS) };
}

/**
 * Posts an amount to a company's books: rounds to whole kUSD, moves both accounts and keeps the entry.
 * Returns the amount really posted, so that the other side of a payment can be booked to the same kUSD.
 */
export function post(
  { ledger, flows }: Books,
  company: MutableCompany,
  companyIndex: number,
  cause: Cause,
  amount: number,
  about: string | null = null,
): number {
  const rounded = toKUsd(amount);
  if (rounded === 0) return 0;
  const posting = postingOf(cause);
  const { debit, credit } = posting;
  const balances = company.balances;
  balances[debit] = (balances[debit] ?? 0) + rounded;
  balances[credit] = (balances[credit] ?? 0) - rounded;
  addFlow(flows, companyIndex, posting, rounded);
  ledger.push({ company: companyIndex, cause, amount: rounded, about });
  return rounded;
}

/** F2: adds an amount to its section of the cash-flow statement, and to capital expenditure. */
export function addFlow(
  flows: number[],
  company: number,
  { flow, cash, capex }: ResolvedPosting,
  amount: number,
): void {
  const row = company * FLOWS;
  if (flow >= 0) flows[row + flow] = (flows[row + flow] ?? 0) + cash * amount;
  if (capex) flows[row + FLOW.capex] = (flows[row + FLOW.capex] ?? 0) + amount;
}
