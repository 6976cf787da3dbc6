import { z } from 'zod';
import { refuseOffer } from '../agreements/answerOffers.ts';
import { signOffer } from '../agreements/sign.ts';
import { startingNow } from '../agreements/startingNow.ts';
import { command, type Refusal, refuse } from './command.ts';
import { madeId } from './support/fields.ts';
import { findCompany, findOffer, unknownThing } from './support/lookup.ts';
import { dueOnSigning, termsRefusal } from './terms/check.ts';

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
    return termsRefusal(view, found, startingNow(found.terms, view.quarter));
  },
  cost(view, { offer, answer }) {
    const found = findOffer(view, offer);
    const now = found === undefined || answer === 'refuse' ? 0 : dueOnSigning(view, found.terms);
    return { now, perQuarter: 0, later: 0 };
  },
  apply(work, _company, { offer, answer }): void {
    const found = work.state.offers.find((o) => o.id === offer);
    if (found === undefined) return;
    if (answer === 'accept') signOffer(work, found);
    else refuseOffer(work, found);
  },
});
