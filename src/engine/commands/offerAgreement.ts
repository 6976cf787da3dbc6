import { z } from 'zod';
import { command, type Refusal, refuse } from './command.ts';
import { companyId, madeId } from './support/fields.ts';
import { findCompany, findOffer, unknownThing } from './support/lookup.ts';
import { putOnTable, tableRefusal } from './support/table.ts';
import { dueOnSigning, termsRefusal } from './terms/check.ts';
import { termsSchema } from './terms/schema.ts';

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
    const refusal = tableRefusal(view, to, counters);
    if (refusal !== null) return refusal;
    const other = findCompany(view, to);
    if (other === undefined) return unknownThing('company', to);
    // What is about an agreement in force is answered by changed terms or by a yes or no (A5).
    const about = counters === undefined ? undefined : findOffer(view, counters)?.subject?.kind;
    if (about !== undefined && about !== 'confirmation') return refuse('notOpen');
    return termsRefusal(view, { proposer: view.seat, counterparty: other.id }, terms);
  },
  cost: { later: (view, { terms }) => dueOnSigning(view, terms) },
  apply(work, company, { to, terms, counters }): void {
    putOnTable(work, company, { to, terms, subject: null, counters });
  },
});
