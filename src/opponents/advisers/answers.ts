import {
  appraisePaper,
  type Command,
  counterPaper,
  type Doctrine,
  pointsNeeded,
  type SeatView,
} from '../../engine/index.ts';
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
  const value = appraisePaper(view, offer).total + doctrine.goodwill;
  if (value >= pointsNeeded(view, offer.subject))
    return { kind: 'answerOffer', offer: offer.id, answer: 'accept' };
  const { counterAt } = view.scenario.parameters.agreements;
  const terms = value >= counterAt ? counterPaper(view, offer) : null;
  return terms === null
    ? { kind: 'answerOffer', offer: offer.id, answer: 'refuse' }
    : counterTo(offer, terms);
}

/** Changed terms are answered by changed terms, anything else by an offer (A5). */
function counterTo({ id, proposer, subject }: Offer, terms: Offer['terms']): Command {
  if (subject?.kind !== 'renegotiation') return offerTo(proposer, terms, id);
  return { kind: 'renegotiate', agreement: subject.agreement, terms: writable(terms), counters: id };
}

/** Terms as a command holds them. */
export function writable(terms: Offer['terms']): Extract<Command, { kind: 'offerAgreement' }>['terms'] {
  // The schema's arrays are not marked read-only; nobody writes to the terms of an offer.
  return terms as Extract<Command, { kind: 'offerAgreement' }>['terms'];
}

/** The command that puts terms before a company. */
export function offerTo(to: Offer['proposer'], terms: Offer['terms'], counters?: string): Command {
  return {
    kind: 'offerAgreement',
    to,
    terms: writable(terms),
    ...(counters === undefined ? {} : { counters }),
  };
}

function paysShares(view: SeatView, offer: Offer): boolean {
  return offer.terms.clauses.some((clause) => clause.kind === 'equity' && clause.investor === view.seat);
}
