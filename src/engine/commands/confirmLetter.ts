import { z } from 'zod';
import type { AgreementTerms } from '../agreements/clauses.ts';
import { isParty, otherParty } from '../agreements/parties.ts';
import { startingNow } from '../agreements/startingNow.ts';
import { companyAt } from '../quarter/work.ts';
import { command, type Refusal, refuse } from './command.ts';
import { madeId } from './support/fields.ts';
import { findAgreement, unknownThing } from './support/lookup.ts';
import { putOnTable, tableRefusal } from './support/table.ts';
import { dueOnSigning, termsRefusal } from './terms/check.ts';

const schema = z.strictObject({
  kind: z.literal('confirmLetter'),
  agreement: madeId.describe('Letter of intent that the company has signed.'),
});

/** Asks the other side to make a letter of intent binding, word by word (A2). */
export const confirmLetter = command({
  kind: 'confirmLetter',
  schema,
  check(view, { agreement }): Refusal | null {
    const found = findAgreement(view, agreement);
    if (found === undefined) return unknownThing('agreement', agreement);
    if (!isParty(found, view.seat)) return refuse('notYours', { thing: 'agreement' });
    if (found.status !== 'letter') return refuse('notOpen');
    const to = otherParty(found, view.seat);
    return (
      tableRefusal(view, to) ??
      termsRefusal(view, { proposer: view.seat, counterparty: to }, bindingTerms(found.terms, view.quarter))
    );
  },
  cost: {
    later(view, { agreement }) {
      const found = findAgreement(view, agreement);
      return found === undefined ? 0 : dueOnSigning(view, bindingTerms(found.terms, view.quarter));
    },
  },
  apply(work, company, { agreement }): void {
    const found = work.state.agreements.find((one) => one.id === agreement);
    if (found === undefined) return;
    const to = otherParty(found, companyAt(work.state, company).id);
    const terms = bindingTerms(found.terms, work.state.quarter);
    putOnTable(work, company, { to, terms, subject: { kind: 'confirmation', agreement } });
  },
});

/** A letter's terms as a paper that binds: what it dated before now begins now. */
function bindingTerms(terms: AgreementTerms, quarter: number): AgreementTerms {
  const { letter: _letter, ...binding } = startingNow(terms, quarter);
  return binding;
}
