import { moveCapital } from '../finance/capital.ts';
import { noteInvestment } from '../finance/circular.ts';
import { book, companyAt, type Work } from '../quarter/work.ts';
import type { MutableState } from '../state/state.ts';

/** Fraction of the enlarged company that new shares make up (F4): amount over post-money value. */
export function newFraction(preMoney: number, amount: number): number {
  return amount <= 0 ? 0 : amount / (Math.max(0, preMoney) + amount);
}

/**
 * The investor pays for new shares of the issuer: the same kUSD leave one and reach the other, every other holder
 * is diluted alike (F4). Returns the kUSD really paid.
 */
export function issueTo(
  work: Work,
  investor: number,
  issuer: number,
  amount: number,
  preMoney: number,
  about: string,
): number {
  const paid = book(work, investor, 'stakeBought', amount, about);
  book(work, issuer, 'sharesIssued', paid, about);
  dilute(work.state, investor, issuer, newFraction(preMoney, paid));
  // Post-money is pre-money and the money; what comes back of it as purchases is told as circular (F6).
  moveCapital(work, issuer, paid, 'sharesIssued');
  noteInvestment(work, companyAt(work.state, investor).id, companyAt(work.state, issuer).id, paid);
  const values = companyAt(work.state, investor).stakeValues;
  values[issuer] = (values[issuer] ?? 0) + paid;
  return paid;
}

function dilute(state: MutableState, investor: number, issuer: number, fraction: number): void {
  const kept = 1 - fraction;
  if (kept <= 0 || fraction <= 0) return;
  for (const holder of state.companies) holder.stakes[issuer] = (holder.stakes[issuer] ?? 0) * kept;
  const stakes = companyAt(state, investor).stakes;
  stakes[issuer] = (stakes[issuer] ?? 0) + fraction;
  companyAt(state, issuer).valuation.shares /= kept;
}
