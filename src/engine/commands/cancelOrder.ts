import { z } from 'zod';
import { toKUsd } from '../math/numbers.ts';
import { book } from '../quarter/work.ts';
import { removeOrder } from '../state/grouped.ts';
import { orderOf } from '../state/view.ts';
import { command, type Refusal, refuse } from './command.ts';
import { madeId } from './support/fields.ts';
import { unknownThing } from './support/lookup.ts';

const schema = z.strictObject({
  kind: z.literal('cancelOrder'),
  order: madeId.describe('Own order that is not wholly delivered.'),
});

/** Cancels what is left of an order: a part of the prepayment is lost, the rest comes back (S4). */
export const cancelOrder = command({
  kind: 'cancelOrder',
  schema,
  check(view, { order }): Refusal | null {
    const found = orderOf(view, order);
    if (found === undefined) return unknownThing('order', order);
    if (found.buyer !== view.seat) return refuse('notYours', { thing: 'order' });
    return found.agreement === null ? null : refuse('underAgreement', { agreement: found.agreement });
  },
  cost: {
    now(view, { order }) {
      const prepaid = orderOf(view, order)?.prepaid ?? 0;
      return toKUsd(prepaid * view.scenario.parameters.silicon.forfeitShare) - prepaid;
    },
  },
  apply(work, company, { order }): void {
    const found = work.state.orders.find((o) => o.id === order);
    const designer = work.index.designerOfChip[work.index.chip.get(found?.chip ?? '') ?? -1];
    if (found === undefined || designer === undefined) return;
    const { forfeitShare } = work.scenario.parameters.silicon;
    const kept = book(work, company, 'orderForfeit', found.prepaid * forfeitShare, found.chip);
    book(work, designer, 'orderForfeitGain', kept, found.buyer);
    const back = book(work, company, 'chipPrepaymentsBack', found.prepaid - kept, found.chip);
    book(work, designer, 'chipPrepaymentRefunded', back, found.buyer);
    removeOrder(work.state.orders, found);
  },
});
