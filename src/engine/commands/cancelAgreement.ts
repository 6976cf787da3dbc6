import { z } from 'zod';
import { leaveAgreement, leavingCost } from '../agreements/leave.ts';
import { isParty } from '../agreements/parties.ts';
import { companyAt } from '../quarter/work.ts';
import { command, type Refusal, refuse } from './command.ts';
import { madeId } from './support/fields.ts';
import { findAgreement, unknownThing } from './support/lookup.ts';

const schema = z.strictObject({
  kind: z.literal('cancelAgreement'),
  agreement: madeId.describe('Agreement in force of which the company is a party.'),
});

/** Leaves an agreement, for its fee or in breach (A5). */
export const cancelAgreement = command({
  kind: 'cancelAgreement',
  schema,
  check(view, { agreement }): Refusal | null {
    const found = findAgreement(view, agreement);
    if (found === undefined) return unknownThing('agreement', agreement);
    if (!isParty(found, view.seat)) return refuse('notYours', { thing: 'agreement' });
    return found.status === 'active' || found.status === 'letter' ? null : refuse('notOpen');
  },
  cost: {
    now(view, { agreement }) {
      const found = findAgreement(view, agreement);
      return found === undefined ? 0 : leavingCost(view.scenario, found, view.quarter).fee;
    },
  },
  apply(work, company, { agreement }): void {
    const found = work.state.agreements.find((a) => a.id === agreement);
    if (found !== undefined) leaveAgreement(work, found, companyAt(work.state, company).id);
  },
});
