import { book, companyAt, type Work } from '../quarter/work.ts';

/** F6: the holder sells part of what it holds of a company, outside the scenario's companies, for a price in kUSD. */
export function sellHolding(work: Work, holder: number, of: number, fraction: number, price: number): void {
  const own = companyAt(work.state, holder);
  const held = own.stakes[of] ?? 0;
  if (held <= 0 || fraction <= 0) return;
  const isAll = fraction >= held;
  const carried = own.stakeValues[of] ?? 0;
  const part = isAll ? carried : Math.round((carried * fraction) / held);
  const about = companyAt(work.state, of).id;
  // What the sale brings beyond the carrying value is the last mark of these shares.
  book(work, holder, 'stakeMarked', price - part, about);
  book(work, holder, 'stakeSold', price, about);
  own.stakes[of] = isAll ? 0 : held - fraction;
  own.stakeValues[of] = carried - part;
}

/** F6: the holder buys shares of a company from outside owners, for a price in kUSD. */
export function buyHolding(work: Work, holder: number, of: number, fraction: number, price: number): void {
  const own = companyAt(work.state, holder);
  const paid = book(work, holder, 'sharesPurchased', price, companyAt(work.state, of).id);
  own.stakes[of] = (own.stakes[of] ?? 0) + fraction;
  own.stakeValues[of] = (own.stakeValues[of] ?? 0) + paid;
}
