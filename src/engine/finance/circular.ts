import { announce, companyAt, companyIndexOf, drive, type Work } from '../quarter/work.ts';
import type { CompanyId } from '../state/ids.ts';
import type { CompanyState } from '../state/state.ts';
import { lastYear, remembered } from './past.ts';
import { tradeOf } from './trade.ts';

/** F6: notes money that an investor put into a company, kUSD; what comes back of it as purchases is circular. */
export function noteInvestment(work: Work, investor: CompanyId, buyer: CompanyId, amount: number): void {
  if (amount <= 0) return;
  const known = work.state.circular.find((flow) => flow.investor === investor && flow.buyer === buyer);
  if (known !== undefined) known.invested += amount;
  else work.state.circular.push({ investor, buyer, invested: amount, returned: 0, compute: 0, chips: 0 });
}

/**
 * F6: circular revenue of the quarter. What a company bought from one that had invested in it counts as money that came back,
 * until all of it has: compute first, then chips.
 */
export function reportCircularFlows(work: Work): void {
  const revenue = work.state.companies.map(() => 0);
  const trade = tradeOf(work);
  for (const flow of work.state.circular) {
    const seller = companyIndexOf(work, flow.investor);
    // What the buyer paid the investor in the quarter, by the investor's own books.
    const place = seller * revenue.length + companyIndexOf(work, flow.buyer);
    const left = flow.invested - flow.returned;
    const compute = Math.min(trade.compute[place] ?? 0, left);
    const chips = Math.min((trade.chips[place] ?? 0) + (trade.systems[place] ?? 0), left - compute);
    drive(work, seller, 'circularRevenue', 'circularCompute', compute - flow.compute, 'F6', flow.buyer);
    drive(work, seller, 'circularRevenue', 'circularChips', chips - flow.chips, 'F6', flow.buyer);
    flow.compute = compute;
    flow.chips = chips;
    flow.returned += compute + chips;
    revenue[seller] = (revenue[seller] ?? 0) + compute + chips;
  }
  work.state.companies.forEach((company, i) => {
    const before = company.past.circular.at(-1) ?? 0;
    company.past.circular = remembered(company.past.circular, revenue[i] ?? 0);
    tell(work, i, before);
  });
}

/** The press writes about it in the quarter in which it becomes a part of revenue that matters. */
function tell(work: Work, i: number, before: number): void {
  const company = companyAt(work.state, i);
  const { circularNews } = work.scenario.parameters.finance.holdings;
  const revenue = company.past.revenue;
  const now = company.past.circular.at(-1) ?? 0;
  const last = revenue.at(-1) ?? 0;
  const wasKnown = before > circularNews * (revenue.at(-2) ?? 0);
  if (wasKnown || last <= 0 || now <= circularNews * last) return;
  announce(work, {
    code: 'circularRevenue',
    phase: 'valuation',
    companies: [company.id],
    about: null,
    params: { amount: now, share: Math.round((now / last) * 1000) / 1000 },
    weight: 3,
  });
}

/** Circular revenue of the last year over revenue of the last year, 0–1 (F6, R1). */
export function circularShare(company: Pick<CompanyState, 'past'>): number {
  const revenue = lastYear(company.past.revenue);
  return revenue > 0 ? Math.min(1, lastYear(company.past.circular) / revenue) : 0;
}
