import { z } from 'zod';
import { spendPatience } from '../agreements/answerOffers.ts';
import { companyAt, freshId, type Work } from '../quarter/work.ts';
import type { SeatView } from '../state/view.ts';
import { command, type Refusal, refuse } from './command.ts';
import { companyId, madeId } from './support/fields.ts';
import { findCompany, findOffer, unknownThing } from './support/lookup.ts';
import { dueOnSigning, termsRefusal } from './terms/check.ts';
import { termsSchema } from './terms/schema.ts';

/** Most offers of one company on the table at once. */
const MAX_OPEN_OFFERS = 12;
/** A negotiator with less than this part of a round of patience left does not read another paper (A3). */
const LEAST_ROUND = 0.5;

const schema = z.strictObject({
  kind: z.literal('offerAgreement'),
  to: companyId.describe('Company that gets the offer.'),
  terms: termsSchema.describe('Clauses and cancellation fee.'),
  counters: madeId.exactOptional().describe('Open offer of that company that this one answers.'),
});

/** Puts an offer on the table, or answers one with a counter-offer (A1, A3). */
export const offerAgreement = command({
  kind: 'offerAgreement',
  schema,
  check(view, { to, terms, counters }): Refusal | null {
    const other = findCompany(view, to);
    if (to === view.seat) return refuse('sameParty');
    if (other === undefined) return unknownThing('company', to);
    if (other.status === 'failed') return refuse('failed', { company: to });
    return (
      tableRefusal(view, to, other.patience, counters) ??
      termsRefusal(view, { proposer: view.seat, counterparty: other.id }, terms)
    );
  },
  cost(view, { terms }) {
    return { now: 0, perQuarter: 0, later: dueOnSigning(view, terms) };
  },
  apply(work, company, { to, terms, counters }): void {
    if (counters !== undefined) answerByCounter(work, counters);
    work.state.offers.push({
      id: freshId(work.state, 'offer'),
      proposer: companyAt(work.state, company).id,
      counterparty: to,
      made: work.state.quarter,
      terms,
      status: 'open',
      reasons: [],
      counters: counters ?? null,
    });
  },
});

/** A3: one offer at a time to a company, a negotiator who still listens, a counter to something that is on the table. */
function tableRefusal(
  view: SeatView,
  to: string,
  patience: number,
  counters: string | undefined,
): Refusal | null {
  const mine = view.offers.filter((offer) => offer.proposer === view.seat && offer.status === 'open');
  if (mine.some((offer) => offer.counterparty === to)) return refuse('underWay', { company: to });
  if (mine.length >= MAX_OPEN_OFFERS) return refuse('tooMany', { maximum: MAX_OPEN_OFFERS, thing: 'offer' });
  if (patience * view.scenario.parameters.agreements.patience < LEAST_ROUND) {
    return refuse('noPatience', { company: to });
  }
  if (counters === undefined) return null;
  const countered = findOffer(view, counters);
  if (countered === undefined) return unknownThing('offer', counters);
  if (countered.proposer !== to || countered.counterparty !== view.seat)
    return refuse('notYours', { thing: 'offer' });
  return countered.status === 'open' && countered.made < view.quarter ? null : refuse('notOpen');
}

function answerByCounter(work: Work, counters: string): void {
  const countered = work.state.offers.find((offer) => offer.id === counters);
  if (countered === undefined) return;
  countered.status = 'countered';
  spendPatience(work, countered, LEAST_ROUND);
}
