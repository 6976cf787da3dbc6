import { z } from 'zod';
import { isParty, otherParty } from '../agreements/parties.ts';
import { transferredTerms } from '../agreements/transfer.ts';
import { RATINGS } from '../finance/rating.ts';
import { companyAt } from '../quarter/work.ts';
import type { SeatView } from '../state/view.ts';
import { command, type Refusal, refuse } from './command.ts';
import { companyId, MAX_KUSD, madeId } from './support/fields.ts';
import { cashOf, findAgreement, findCompany, unknownThing } from './support/lookup.ts';
import { putOnTable, tableRefusal } from './support/table.ts';
import { termsRefusal } from './terms/check.ts';

const schema = z.strictObject({
  kind: z.literal('transferAgreement'),
  agreement: madeId.describe('Agreement in force of which the company is a party.'),
  to: companyId.describe('Third company that would take its side.'),
  price: z
    .int()
    .min(-MAX_KUSD)
    .max(MAX_KUSD)
    .describe('What that company pays for it, kUSD; below zero it is paid to take it.'),
});

/** Offers the own side of an agreement in force to a third company (A5). */
export const transferAgreement = command({
  kind: 'transferAgreement',
  schema,
  check(view, { agreement, to, price }): Refusal | null {
    const found = findAgreement(view, agreement);
    if (found === undefined) return unknownThing('agreement', agreement);
    if (!isParty(found, view.seat)) return refuse('notYours', { thing: 'agreement' });
    if (found.status !== 'active') return refuse('notOpen');
    const refusal = tableRefusal(view, to);
    if (refusal !== null) return refusal;
    const staying = otherParty(found, view.seat);
    const buyer = findCompany(view, to);
    if (buyer === undefined) return unknownThing('company', to);
    if (buyer.id === staying) return refuse('sameParty');
    const terms = transferredTerms(found, view.seat, buyer.id, view.quarter);
    if (terms === null) return refuse('nothingLeft');
    if (standsLower(view, buyer)) return refuse('partnerObjects', { company: staying });
    const cash = cashOf(view);
    if (-price > Math.max(0, cash)) return refuse('notEnoughCash', { cost: -price, cash });
    return termsRefusal(view, { proposer: buyer.id, counterparty: staying }, terms);
  },
  cost: { later: (_view, { price }) => -price },
  apply(work, company, { agreement, to, price }): void {
    const found = work.state.agreements.find((one) => one.id === agreement);
    if (found === undefined) return;
    const seller = companyAt(work.state, company).id;
    const terms = transferredTerms(found, seller, to, work.state.quarter);
    if (terms === null) return;
    putOnTable(work, company, { to, terms, subject: { kind: 'transfer', agreement, price } });
  },
});

/** The party that stays need not accept somebody who is less good for the money than its partner was (A5). */
function standsLower(view: SeatView, buyer: { readonly rating: (typeof RATINGS)[number] }): boolean {
  const place = RATINGS.indexOf(buyer.rating);
  const goodEnough = RATINGS.indexOf(view.scenario.parameters.agreements.table.goodRating);
  return place > goodEnough && place > RATINGS.indexOf(view.own.finance.rating);
}
