import { announce, book, companyIndexOf, type Work } from '../quarter/work.ts';
import type { Offer } from '../state/state.ts';

/** Two parties end an agreement early for a price (A5): no trust is lost, and no goodwill. */
export function endByBuyOut(work: Work, offer: Offer): void {
  const { subject } = offer;
  if (subject?.kind !== 'buyOut') return;
  const agreement = work.state.agreements.find((one) => one.id === subject.agreement);
  if (agreement?.status !== 'active') {
    offer.status = 'lapsed';
    return;
  }
  offer.status = 'signed';
  agreement.status = 'boughtOut';
  work.state.orders = work.state.orders.filter((order) => order.agreement !== agreement.id);
  const paid = book(
    work,
    companyIndexOf(work, offer.proposer),
    'contractBought',
    subject.price,
    agreement.id,
  );
  book(work, companyIndexOf(work, offer.counterparty), 'contractSold', paid, agreement.id);
  announce(work, {
    code: 'agreementBoughtOut',
    phase: 'agreements',
    companies: [offer.proposer, offer.counterparty],
    about: agreement.id,
    params: { price: paid },
    weight: paid >= 1_000_000 ? 4 : 3,
  });
}
