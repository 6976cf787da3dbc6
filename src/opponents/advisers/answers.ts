import { appraiseOffer, type Command, counterOffer, type SeatView } from '../../engine/index.ts';
import type { Doctrine } from '../doctrines/doctrine.ts';
import type { Advise } from './adviser.ts';

type Offer = SeatView['offers'][number];

/** Answers what others put on the table, and takes back what the seat can't afford any more (A3, A4). */
export const answers: Advise = (view, doctrine, budget) => {
  const commands: Command[] = [];
  for (const offer of view.offers) {
    if (offer.status !== 'open' || offer.made >= view.quarter) continue;
    if (offer.counterparty === view.seat) commands.push(answerTo(view, doctrine, offer));
    else if (budget.runway < 2 && paysShares(view, offer))
      commands.push({ kind: 'withdrawOffer', offer: offer.id });
  }
  return commands;
};

function answerTo(view: SeatView, doctrine: Doctrine, offer: Offer): Command {
  const { acceptAt, counterAt } = view.scenario.parameters.agreements;
  const value = appraiseOffer(view, offer.terms, offer.proposer).total + doctrine.goodwill;
  if (value >= acceptAt) return { kind: 'answerOffer', offer: offer.id, answer: 'accept' };
  const terms = value >= counterAt ? counterOffer(view, offer.terms, offer.proposer) : null;
  if (terms === null) return { kind: 'answerOffer', offer: offer.id, answer: 'refuse' };
  return offerTo(offer.proposer, terms, offer.id);
}

/** The command that puts terms before a company. */
export function offerTo(to: Offer['proposer'], terms: Offer['terms'], counters?: string): Command {
  // The schema's arrays are not marked read-only; nobody writes to the terms of an offer.
  const plain = terms as Extract<Command, { kind: 'offerAgreement' }>['terms'];
  return { kind: 'offerAgreement', to, terms: plain, ...(counters === undefined ? {} : { counters }) };
}

function paysShares(view: SeatView, offer: Offer): boolean {
  return offer.terms.clauses.some((clause) => clause.kind === 'equity' && clause.investor === view.seat);
}
