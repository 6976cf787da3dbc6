import { spendPatience } from '../../agreements/answerOffers.ts';
import type { AgreementTerms } from '../../agreements/clauses.ts';
import { settleVolumes } from '../../agreements/commitments.ts';
import { companyAt, freshId, type Work } from '../../quarter/work.ts';
import type { CompanyId } from '../../state/ids.ts';
import type { OfferSubject } from '../../state/state.ts';
import type { SeatView } from '../../state/view.ts';
import { type Refusal, refuse } from '../command.ts';
import { findCompany, findOffer, unknownThing } from './lookup.ts';

/**
 * Why a seat can't put another paper before a company (A3): one at a time, a negotiator who still listens, and a counter
 * only to something that is on the table. Null when it can.
 */
export function tableRefusal(view: SeatView, to: string, counters?: string): Refusal | null {
  const other = findCompany(view, to);
  if (to === view.seat) return refuse('sameParty');
  if (other === undefined) return unknownThing('company', to);
  if (other.status === 'failed') return refuse('failed', { company: to });
  const mine = view.offers.filter(isWaiting(view.seat));
  if (mine.some((offer) => offer.counterparty === to)) return refuse('underWay', { company: to });
  const { patience, table } = view.scenario.parameters.agreements;
  if (mine.length >= table.mostOffers)
    return refuse('tooMany', { maximum: table.mostOffers, thing: 'offer' });
  if (other.patience * patience < table.leastRound) return refuse('noPatience', { company: to });
  return counters === undefined ? null : counterRefusal(view, to, counters);
}

/** Own papers that wait for an answer; who is asked first about a deal is no talk of its own (A1). */
const isWaiting = (seat: CompanyId) => (offer: SeatView['offers'][number]) =>
  offer.proposer === seat && offer.status === 'open' && offer.subject?.kind !== 'match';

function counterRefusal(view: SeatView, to: string, counters: string): Refusal | null {
  const countered = findOffer(view, counters);
  if (countered === undefined) return unknownThing('offer', counters);
  if (countered.proposer !== to || countered.counterparty !== view.seat)
    return refuse('notYours', { thing: 'offer' });
  return countered.status === 'open' && countered.made < view.quarter ? null : refuse('notOpen');
}

/** What goes on the table. */
export interface NewPaper {
  readonly to: CompanyId;
  readonly terms: AgreementTerms;
  readonly subject: OfferSubject | null;
  readonly counters?: string | undefined;
}

/** Puts a paper before a company; an offer that it counters is answered by it (A3). */
export function putOnTable(work: Work, company: number, { to, terms, subject, counters }: NewPaper): void {
  if (counters !== undefined) answerByCounter(work, counters);
  work.state.offers.push({
    id: freshId(work.state, 'offer'),
    proposer: companyAt(work.state, company).id,
    counterparty: to,
    made: work.state.quarter,
    terms: settleVolumes(terms),
    status: 'open',
    reasons: [],
    counters: counters ?? null,
    subject,
  });
}

function answerByCounter(work: Work, counters: string): void {
  const countered = work.state.offers.find((offer) => offer.id === counters);
  if (countered === undefined) return;
  countered.status = 'countered';
  spendPatience(work, countered, work.scenario.parameters.agreements.table.leastRound);
}
