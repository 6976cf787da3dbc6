import { companyAt, companyIndexOf, freshId, type Work } from '../quarter/work.ts';
import type { GameState, Offer } from '../state/state.ts';
import { WorkingView } from '../state/view.ts';
import { type Desk, openDesk } from './appraisal/desk.ts';
import { appraiseAt } from './appraise.ts';
import type { AgreementTerms } from './clauses.ts';
import { OFFER_LIFE_QUARTERS, OFFER_MEMORY_QUARTERS } from './constants.ts';
import { counterAt } from './counter/counter.ts';
import { signOffer } from './sign.ts';
import { movePatience, moveRelation } from './standing.ts';

/** Seats that the program answers for give their answer to every open offer, by their own valuation (A3, A4). */
export function answerOffers(work: Work): void {
  const waiting = work.state.offers.filter(
    (offer) => offer.status === 'open' && !work.state.setup.hands.includes(offer.counterparty),
  );
  for (const offer of waiting) answer(work, offer);
}

function answer(work: Work, offer: Offer): void {
  // The copy of the quarter is readable as a state; the view is what this seat may know of it.
  const view = new WorkingView(work.scenario, work.state as GameState, offer.counterparty);
  const desk = openDesk(view, offer.proposer);
  const appraisal = appraiseAt(desk, offer.terms);
  offer.reasons = [...appraisal.reasons];
  if (!bothActive(work, offer)) offer.status = 'lapsed';
  else if (appraisal.decision === 'accept') signOffer(work, offer);
  else {
    const terms = appraisal.decision === 'counter' ? counterAt(desk, offer.terms) : null;
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
  spendPatience(work, offer, 1);
  const proposer = companyIndexOf(work, offer.proposer);
  moveRelation(companyAt(work.state, companyIndexOf(work, offer.counterparty)), proposer, -0.02);
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
    reasons: [...appraiseAt(desk, terms).reasons],
    counters: offer.id,
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
  for (const offer of work.state.offers)
    if (offer.status === 'open' && quarter - offer.made >= OFFER_LIFE_QUARTERS) offer.status = 'lapsed';
  work.state.offers = work.state.offers.filter(
    (offer) => offer.status === 'open' || quarter - offer.made < OFFER_MEMORY_QUARTERS,
  );
}
