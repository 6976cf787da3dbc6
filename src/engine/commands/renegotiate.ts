import { z } from 'zod';
import { isParty, otherParty } from '../agreements/parties.ts';
import { remainingOf } from '../agreements/remaining.ts';
import { touchesPaidTranches } from '../agreements/renegotiate.ts';
import { isSameData } from '../math/sameData.ts';
import { companyAt } from '../quarter/work.ts';
import { command, type Refusal, refuse } from './command.ts';
import { madeId } from './support/fields.ts';
import { findAgreement, findOffer, unknownThing } from './support/lookup.ts';
import { putOnTable, tableRefusal } from './support/table.ts';
import { changedTermsRefusal } from './terms/check.ts';
import { termsSchema } from './terms/schema.ts';

const schema = z.strictObject({
  kind: z.literal('renegotiate'),
  agreement: madeId.describe('Agreement in force of which the company is a party.'),
  terms: termsSchema.describe('All its clauses as they should be from now on; dates count as before.'),
  counters: madeId.exactOptional().describe('Open proposal of the other party that this one answers.'),
});

/** Proposes other terms for an agreement in force (A5); the other side weighs them against keeping the old. */
export const renegotiate = command({
  kind: 'renegotiate',
  schema,
  check(view, { agreement, terms, counters }): Refusal | null {
    const found = findAgreement(view, agreement);
    if (found === undefined) return unknownThing('agreement', agreement);
    if (!isParty(found, view.seat)) return refuse('notYours', { thing: 'agreement' });
    if (found.status !== 'active') return refuse('notOpen');
    const refusal = tableRefusal(view, otherParty(found, view.seat), counters);
    if (refusal !== null) return refusal;
    const about = counters === undefined ? undefined : findOffer(view, counters)?.subject;
    if (counters !== undefined && (about?.kind !== 'renegotiation' || about.agreement !== agreement))
      return refuse('notOpen');
    if (isSameData(terms, found.terms)) return refuse('nothingChanges');
    if (terms.letter === true) return refuse('alreadyBinding');
    if (touchesPaidTranches(found, terms)) return refuse('paidAlready');
    return changedTermsRefusal(view, found, remainingOf(found, terms, view.quarter));
  },
  apply(work, company, { agreement, terms, counters }): void {
    const found = work.state.agreements.find((one) => one.id === agreement);
    if (found === undefined) return;
    const to = otherParty(found, companyAt(work.state, company).id);
    putOnTable(work, company, { to, terms, subject: { kind: 'renegotiation', agreement }, counters });
  },
});
