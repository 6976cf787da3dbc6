import { z } from 'zod';
import { refuseOffer } from '../agreements/answerOffers.ts';
import { concludeOffer } from '../agreements/conclude.ts';
import { otherParty } from '../agreements/parties.ts';
import { remainingOf } from '../agreements/remaining.ts';
import { touchesPaidTranches } from '../agreements/renegotiate.ts';
import { startingNow } from '../agreements/startingNow.ts';
import { transferredTerms } from '../agreements/transfer.ts';
import type { SeatView } from '../state/view.ts';
import { command, type Refusal, refuse } from './command.ts';
import { madeId } from './support/fields.ts';
import { findAgreement, findCompany, findOffer, unknownThing } from './support/lookup.ts';
import { changedTermsRefusal, dueOnSigning, termsRefusal } from './terms/check.ts';

const schema = z.strictObject({
  kind: z.literal('answerOffer'),
  offer: madeId.describe('Open offer that the company received in an earlier quarter.'),
  answer: z.enum(['accept', 'refuse']).describe('Sign it or turn it down; a counter is a new offer.'),
});

/** Signs or turns down an offer (A3). */
export const answerOffer = command({
  kind: 'answerOffer',
  schema,
  check(view, { offer, answer }): Refusal | null {
    const found = findOffer(view, offer);
    if (found === undefined) return unknownThing('offer', offer);
    if (found.counterparty !== view.seat) return refuse('notYours', { thing: 'offer' });
    // T2: what is put on the table this quarter is not visible before it resolves.
    if (found.status !== 'open' || found.made >= view.quarter) return refuse('notOpen');
    if (answer === 'refuse') return null;
    if (findCompany(view, found.proposer)?.status === 'failed')
      return refuse('failed', { company: found.proposer });
    return acceptRefusal(view, found);
  },
  cost: {
    now(view, { offer, answer }) {
      const found = findOffer(view, offer);
      return found === undefined || answer === 'refuse' ? 0 : dueOnAccepting(view, found);
    },
  },
  apply(work, _company, { offer, answer }): void {
    const found = work.state.offers.find((o) => o.id === offer);
    if (found === undefined) return;
    if (answer === 'accept') concludeOffer(work, found);
    else refuseOffer(work, found);
  },
});

type Waiting = SeatView['offers'][number];

/** Why a paper can't be signed as the world stands now, by what it is about; null when it can. */
function acceptRefusal(view: SeatView, offer: Waiting): Refusal | null {
  const { subject, terms } = offer;
  if (subject === null || subject.kind === 'match' || subject.kind === 'confirmation')
    return termsRefusal(view, offer, startingNow(terms, view.quarter));
  const standing = findAgreement(view, subject.agreement);
  if (standing === undefined || standing.status !== 'active') return refuse('notOpen');
  if (subject.kind === 'buyOut') return null;
  if (subject.kind === 'renegotiation')
    return touchesPaidTranches(standing, terms)
      ? refuse('paidAlready')
      : changedTermsRefusal(view, standing, remainingOf(standing, terms, view.quarter));
  const left = transferredTerms(standing, offer.proposer, view.seat, view.quarter);
  const parties = { proposer: view.seat, counterparty: otherParty(standing, offer.proposer) };
  return changedTermsRefusal(view, parties, left);
}

/** What the seat pays at once when it says yes, kUSD; what it gets counts below zero. */
function dueOnAccepting(view: SeatView, { subject, terms }: Waiting): number {
  if (subject?.kind === 'buyOut') return -subject.price;
  if (subject?.kind === 'renegotiation') return 0;
  return (
    (subject?.kind === 'transfer' ? subject.price : 0) +
    (terms.letter === true ? 0 : dueOnSigning(view, terms))
  );
}
