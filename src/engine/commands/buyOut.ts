import { z } from 'zod';
import { isParty, otherParty } from '../agreements/parties.ts';
import { companyAt } from '../quarter/work.ts';
import { command, type Refusal, refuse } from './command.ts';
import { kUsd, madeId } from './support/fields.ts';
import { cashOf, findAgreement, unknownThing } from './support/lookup.ts';
import { putOnTable, tableRefusal } from './support/table.ts';

const schema = z.strictObject({
  kind: z.literal('buyOut'),
  agreement: madeId.describe('Agreement in force of which the company is a party.'),
  price: kUsd(0).describe('What it pays the other party to end it, kUSD.'),
});

/** Offers a price for an early end of an agreement (A5): no trust is lost, if the other side agrees. */
export const buyOut = command({
  kind: 'buyOut',
  schema,
  check(view, { agreement, price }): Refusal | null {
    const found = findAgreement(view, agreement);
    if (found === undefined) return unknownThing('agreement', agreement);
    if (!isParty(found, view.seat)) return refuse('notYours', { thing: 'agreement' });
    if (found.status !== 'active') return refuse('notOpen');
    const refusal = tableRefusal(view, otherParty(found, view.seat));
    if (refusal !== null) return refusal;
    const cash = cashOf(view);
    return price > 0 && price > cash ? refuse('notEnoughCash', { cost: price, cash }) : null;
  },
  cost: { later: (_view, { price }) => price },
  apply(work, company, { agreement, price }): void {
    const found = work.state.agreements.find((one) => one.id === agreement);
    if (found === undefined) return;
    const to = otherParty(found, companyAt(work.state, company).id);
    putOnTable(work, company, { to, terms: found.terms, subject: { kind: 'buyOut', agreement, price } });
  },
});
