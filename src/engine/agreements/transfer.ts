import { announce, book, companyIndexOf, type Work } from '../quarter/work.ts';
import type { CompanyId } from '../state/ids.ts';
import type { Agreement, DeepReadonly, Offer } from '../state/state.ts';
import type { AgreementTerms, Clause } from './clauses.ts';
import { otherParty } from './parties.ts';
import { remainingTerms } from './remaining.ts';
import { bind, warm } from './sign.ts';

/**
 * What a third company takes over when one party sells its side of an agreement (A5): what is left, with its own name in
 * the seller's place. Seats on boards and shops stay with who has them. Null when nothing is left that can pass on.
 */
export function transferredTerms(
  agreement: DeepReadonly<Agreement>,
  seller: CompanyId,
  buyer: CompanyId,
  quarter: number,
): AgreementTerms | null {
  const left = remainingTerms(agreement, quarter);
  if (left === null) return null;
  const clauses = left.clauses
    .filter((clause) => passesOn(clause, seller))
    .map((clause) => renamed(clause, seller, buyer));
  return clauses.length === 0 ? null : { ...left, clauses };
}

/** The seller's own chips, its seat on a board and its shops are nobody else's to promise. */
function passesOn(clause: Clause, seller: CompanyId): boolean {
  if (clause.kind === 'adoption') return clause.tenant === seller;
  return clause.kind !== 'boardSeat' && clause.kind !== 'commerce';
}

function renamed(clause: Clause, from: CompanyId, to: CompanyId): Clause {
  switch (clause.kind) {
    case 'equity':
      return clause.investor === from ? { ...clause, investor: to } : clause;
    case 'compute':
      return clause.provider === from ? { ...clause, provider: to } : clause;
    case 'chipSupply':
      return clause.designer === from ? { ...clause, designer: to } : clause;
    case 'adoption':
      return clause.tenant === from ? { ...clause, tenant: to } : clause;
    case 'commerce':
      return clause.vendor === from ? { ...clause, vendor: to } : clause;
    case 'revenueShare':
      return clause.payer === from ? { ...clause, payer: to } : clause;
    case 'exclusivity':
      return clause.bound === from ? { ...clause, bound: to } : clause;
    case 'boardSeat':
      return clause.holder === from ? { ...clause, holder: to } : clause;
  }
}

/** A third company takes over one side of an agreement, for a price (A5). */
export function transferAgreementTo(work: Work, offer: Offer): void {
  const { subject } = offer;
  if (subject?.kind !== 'transfer') return;
  const agreement = work.state.agreements.find((one) => one.id === subject.agreement);
  const terms =
    agreement?.status === 'active'
      ? transferredTerms(agreement, offer.proposer, offer.counterparty, work.state.quarter)
      : null;
  if (agreement === undefined || terms === null) {
    offer.status = 'lapsed';
    return;
  }
  offer.status = 'signed';
  agreement.status = 'transferred';
  work.state.orders = work.state.orders.filter((order) => order.agreement !== agreement.id);
  const staying = otherParty(agreement, offer.proposer);
  const next = bind(work, { proposer: offer.counterparty, counterparty: staying }, terms);
  payPrice(work, offer.proposer, offer.counterparty, subject.price, next.id);
  warm(work, offer.proposer, offer.counterparty, terms);
  announce(work, {
    code: 'agreementTransferred',
    phase: 'agreements',
    companies: [offer.proposer, offer.counterparty, staying],
    about: next.id,
    params: { price: Math.abs(subject.price) },
    weight: 4,
  });
}

/** The buyer pays for the contract, or is paid to take it; the same kUSD on both sides. */
function payPrice(work: Work, seller: CompanyId, buyer: CompanyId, price: number, about: string): void {
  const [payer, payee] = price >= 0 ? [buyer, seller] : [seller, buyer];
  const paid = book(work, companyIndexOf(work, payer), 'contractBought', Math.abs(price), about);
  book(work, companyIndexOf(work, payee), 'contractSold', paid, about);
}
