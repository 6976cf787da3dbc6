import type { ChipOrder } from '../state/state.ts';
import { book, companyAt, companyIndexOf, type Work } from './work.ts';

/**
 * F3: a company that has failed does nothing any more. Agreements end, orders lapse, building and development stop,
 * its agents leave the shops; nothing is booked for it afterwards but the value of what it holds.
 */
export function windUp(work: Work, i: number): void {
  const company = companyAt(work.state, i);
  company.prices.fill(0);
  company.lab.run = null;
  company.power.ppas = [];
  for (const programme of company.programmes)
    if (programme.status === 'running') programme.status = 'stopped';
  for (const site of work.state.sites) {
    if (site.owner === company.id && site.stage !== 'live' && site.stage !== 'cancelled') site.paused = true;
  }
  for (const agreement of work.state.agreements) {
    const party = agreement.proposer === company.id || agreement.counterparty === company.id;
    if (party && agreement.status === 'active') agreement.status = 'ended';
  }
  for (const merchant of work.state.merchants) {
    merchant.integrations = merchant.integrations.filter((one) => one.vendor !== company.id);
  }
  work.state.supply.bookings = work.state.supply.bookings.filter((one) => one.company !== company.id);
  company.power.ppas = [];
  work.state.orders = work.state.orders.filter((order) => !lapses(work, i, order));
}

/** An order of the failed company, or for its chips, is void. What was paid ahead stays with the designer. */
function lapses(work: Work, i: number, order: ChipOrder): boolean {
  const designer = work.index.designerOfChip[work.index.chip.get(order.chip) ?? -1] ?? -1;
  const buyer = companyIndexOf(work, order.buyer);
  if (buyer !== i && designer !== i) return false;
  const lost = book(work, buyer, 'orderForfeit', order.prepaid, order.chip);
  book(work, designer, 'orderForfeitGain', lost, order.buyer);
  return true;
}
