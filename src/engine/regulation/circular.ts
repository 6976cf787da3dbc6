import { eachCompute } from '../agreements/eachCompute.ts';
import { otherParty } from '../agreements/parties.ts';
import { tradeOf } from '../finance/trade.ts';
import { HOURS_PER_QUARTER } from '../market/demand.ts';
import { companyAt, companyIndexOf, type Work } from '../quarter/work.ts';

/**
 * F6: what each company sold this quarter to companies in which it holds shares, kUSD: compute under contract and chips.
 * A small holding makes a small part of the sale circular.
 */
export function circularSales(work: Work): number[] {
  const { circularStake } = work.scenario.parameters.regulation;
  const circular = work.state.companies.map(() => 0);
  const add = (seller: number, buyer: number, amount: number): void => {
    const stake = companyAt(work.state, seller).stakes[buyer] ?? 0;
    if (stake > 0) circular[seller] = (circular[seller] ?? 0) + amount * Math.min(1, stake / circularStake);
  };
  eachCompute(work.state.agreements, (agreement, clause, progress) => {
    const tenant = companyIndexOf(work, otherParty(agreement, clause.provider));
    const bill = (progress.delivered * clause.pricePerHour * HOURS_PER_QUARTER) / 1000;
    add(companyIndexOf(work, clause.provider), tenant, bill);
  });
  for (const { seller, buyer, amount } of tradeOf(work).chipSales) add(seller, buyer, amount);
  // What the books report as circular counts in full, whatever the holding is by now.
  return circular.map((amount, i) => Math.max(amount, companyAt(work.state, i).past.circular.at(-1) ?? 0));
}
