import { companyAt, drive, type Work } from '../quarter/work.ts';

/**
 * Money that comes in for new shares, or goes back to owners, moves the market value by itself: post-money is pre-money and
 * money (F4). The last valuation's net cash moves with it, so that the next one does not tell the same dollars again.
 *
 * @param amount kUSD; negative for what goes back
 */
export function moveCapital(
  work: Work,
  company: number,
  amount: number,
  cause: 'sharesIssued' | 'sharesBoughtBack',
): void {
  if (amount === 0) return;
  const { valuation } = companyAt(work.state, company);
  valuation.marketValue += amount;
  valuation.lastInputs = { ...valuation.lastInputs, netCash: valuation.lastInputs.netCash + amount };
  drive(work, company, 'marketValue', cause, amount, 'F4');
}

/** Drift of the value that fades like a surprise (F5), within the bounds of the scenario. */
export function addMomentum(work: Work, company: number, change: number): void {
  const limit = work.scenario.parameters.finance.valuation.momentumLimit;
  const { valuation } = companyAt(work.state, company);
  valuation.momentum = Math.max(-limit, Math.min(limit, valuation.momentum + change));
}
