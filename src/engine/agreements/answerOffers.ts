import { companyAt, companyIndexOf, freshId, type Work } from '../quarter/work.ts';
import { passesReview } from '../regulation/equityReview.ts';
import type { GameState, Offer } from '../state/state.ts';
import { WorkingView } from '../state/view.ts';
import { type Desk, openDesk } from './appraisal/desk.ts';
import type { AgreementTerms } from './clauses.ts';
import { concludeOffer } from './conclude.ts';
import { freeHeldDeals } from './firstRefusal.ts';
import { appraisePaper, counterPaper } from './onTable.ts';
import { signOffer } from './sign.ts';
import { movePatience, moveRelation } from './standing.ts';

/**
 * Seats that the program answers for give their answer to every open offer, by their own valuation (A3, A4); then who
 * was asked first about a deal that is agreed (A1), and at last the deals are signed that nothing holds up any more.
 */
export function answerOffers(work: Work): void {
  answerWaiting(work, false);
  answerWaiting(work, true);
  for (const offer of freeHeldDeals(work)) {
    if (!bothActive(work, offer)) offer.status = 'lapsed';
    else if (passesReview(work, offer)) signOffer(work, offer);
  }
}

function answerWaiting(work: Work, asksFirst: boolean): void {
  const waiting = work.state.offers.filter(
    (offer) =>
      offer.status === 'open' &&
      (offer.subject?.kind === 'match') === asksFirst &&
      !work.state.setup.hands.includes(offer.counterparty),
  );
  for (const offer of waiting) answer(work, offer);
}

function answer(work: Work, offer: Offer): void {
  // The copy of the quarter is readable as a state; the view is what this seat may know of it.
  const view = new WorkingView(work.scenario, work.state as GameState, offer.counterparty);
  const desk = openDesk(view, offer.proposer);
  const appraisal = appraisePaper(view, offer, desk);
  offer.reasons = [...appraisal.reasons];
  if (!bothActive(work, offer)) offer.status = 'lapsed';
  else if (appraisal.decision === 'accept') concludeOffer(work, offer);
  else {
    const terms = appraisal.decision === 'counter' ? counterPaper(view, offer, desk) : null;
    if (terms === null) refuseOffer(work, offer);
    else answerWith(work, desk, offer, terms);
  }
}

function bothActive(work: Work, offer: Offer): boolean {
  const statusOf = (party: Offer['proposer']) => companyAt(work.state, companyIndexOf(work, party)).status;
  return statusOf(offer.proposer) !== 'failed' && statusOf(offer.counterparty) !== 'failed';
}

/** Refuses an offer: patience with the proposer falls by a whole round, goodwill a little (A3). */
export function refuseOffer(work: Work, offer: Offer): void {
  offer.status = 'refused';
  // Who is asked first has asked for nothing: to wave a deal through costs no goodwill.
  if (offer.subject?.kind === 'match') return;
  spendPatience(work, offer, 1);
  const proposer = companyIndexOf(work, offer.proposer);
  const { refusal } = work.scenario.parameters.agreements.relations;
  moveRelation(companyAt(work.state, companyIndexOf(work, offer.counterparty)), proposer, -refusal);
}

function answerWith(work: Work, desk: Desk, offer: Offer, terms: AgreementTerms): void {
  offer.status = 'countered';
  spendPatience(work, offer, 0.5);
  work.state.offers.push({
    id: freshId(work.state, 'offer'),
    proposer: offer.counterparty,
    counterparty: offer.proposer,
    made: work.state.quarter,
    terms,
    status: 'open',
    reasons: [...appraisePaper(desk.view, { ...offer, terms }, desk).reasons],
    counters: offer.id,
    subject: offer.subject,
  });
}

/** A fresh negotiator takes so many rounds as the scenario says; each answer but a yes uses up its part (A3). */
export function spendPatience(work: Work, offer: Offer, rounds: number): void {
  const all = Math.max(1, work.scenario.parameters.agreements.patience);
  const company = companyAt(work.state, companyIndexOf(work, offer.counterparty));
  movePatience(company, companyIndexOf(work, offer.proposer), -rounds / all);
}

/** Takes offers off the table that nobody answered, and forgets answered ones after some quarters (A3). */
export function clearTable(work: Work): void {
  const { quarter } = work.state;
  const { offerLifeQuarters, offerMemoryQuarters } = work.scenario.parameters.agreements;
  for (const offer of work.state.offers)
    if (offer.status === 'open' && quarter - offer.made >= offerLifeQuarters) offer.status = 'lapsed';
  work.state.offers = work.state.offers.filter(
    (offer) =>
      offer.status === 'open' || offer.status === 'held' || quarter - offer.made < offerMemoryQuarters,
  );
}
