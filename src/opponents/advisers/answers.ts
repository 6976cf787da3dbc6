import {
  appraisePaper,
  type Command,
  counterPaper,
  type Doctrine,
  pointsNeeded,
  type SeatView,
} from '../../engine/index.ts';
import { resentment, tougherBy } from '../reading/grudge.ts';
import { keepsLines } from '../redLines.ts';
import type { Advise } from './adviser.ts';

type Offer = SeatView['offers'][number];

/** Answers what others put on the table, and takes back what the seat can't afford any more (A3, A4). */
export const answers: Advise = (view, doctrine, budget) => {
  const commands: Command[] = [];
  for (const offer of view.offers) {
    if (offer.status !== 'open' || offer.made >= view.quarter) continue;
    if (offer.counterparty === view.seat) commands.push(answerTo(view, doctrine, offer));
    else if (isRegretted(view, doctrine, offer) || (budget.runway < 2 && paysShares(view, offer)))
      commands.push({ kind: 'withdrawOffer', offer: offer.id });
  }
  return commands;
};

function answerTo(view: SeatView, doctrine: Doctrine, offer: Offer): Command {
  const { proposer, terms: asked } = offer;
  const value = appraisePaper(view, offer).total + doctrine.goodwill - tougherBy(view, doctrine, proposer);
  const isAllowed = offer.subject !== null || keepsLines(view, doctrine.redLines, proposer, asked);
  if (isAllowed && value >= pointsNeeded(view, offer.subject))
    return { kind: 'answerOffer', offer: offer.id, answer: 'accept' };
  const { counterAt } = view.scenario.parameters.agreements;
  const talks = value >= counterAt && isPatient(view, doctrine, proposer);
  const terms = talks ? counterPaper(view, offer) : null;
  return terms === null
    ? { kind: 'answerOffer', offer: offer.id, answer: 'refuse' }
    : counterTo(offer, terms);
}

/** Resentment from which nobody is talked to any more, and quarters that rounds of talks are counted over. */
const NO_TALKS = 0.4;
const ROUNDS_OVER = 8;

/** Whether another counter-offer is worth the time: not after so many rounds, nor with whom one resents (A3). */
function isPatient(view: SeatView, doctrine: Doctrine, partner: Offer['proposer']): boolean {
  if (resentment(view, doctrine, partner) > NO_TALKS) return false;
  const rounds = view.offers.filter(
    ({ proposer, counterparty, counters, made }) =>
      proposer === view.seat &&
      counterparty === partner &&
      counters !== null &&
      view.quarter - made < ROUNDS_OVER,
  );
  return rounds.length < doctrine.temper.patience;
}

/** Whether an own offer would not be made again: it crosses a red line by now. */
function isRegretted(
  view: SeatView,
  { redLines }: Doctrine,
  { subject, counterparty, terms }: Offer,
): boolean {
  return subject === null && !keepsLines(view, redLines, counterparty, terms);
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
