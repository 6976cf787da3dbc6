import { z } from 'zod';
import { command, type Refusal, refuse } from './command.ts';
import { madeId } from './support/fields.ts';
import { findOffer, unknownThing } from './support/lookup.ts';

const schema = z.strictObject({
  kind: z.literal('withdrawOffer'),
  offer: madeId.describe('Own offer that waits for an answer.'),
});

/** Takes an own offer off the table (A3): who answers it in the same quarter comes too late (T2). */
export const withdrawOffer = command({
  kind: 'withdrawOffer',
  schema,
  turn: 'first',
  check(view, { offer }): Refusal | null {
    const found = findOffer(view, offer);
    if (found === undefined) return unknownThing('offer', offer);
    if (found.proposer !== view.seat) return refuse('notYours', { thing: 'offer' });
    return found.status === 'open' ? null : refuse('notOpen');
  },
  apply(work, _company, { offer }): void {
    const found = work.state.offers.find((o) => o.id === offer);
    if (found !== undefined) found.status = 'withdrawn';
  },
});
