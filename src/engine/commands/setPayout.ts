import { z } from 'zod';
import { companyAt } from '../quarter/work.ts';
import { command, type Refusal, refuse } from './command.ts';
import { real } from './support/fields.ts';

const schema = z.strictObject({
  kind: z.literal('setPayout'),
  share: real(0, 0.8).describe('Share of net income, gains on paper aside, paid out to shareholders, 0–0.8.'),
});

/** Sets what part of the profit goes back to shareholders (F2). */
export const setPayout = command({
  kind: 'setPayout',
  schema,
  check(view, { share }): Refusal | null {
    const { own } = view;
    if (share > own.payout && (own.status !== 'active' || own.finance.emergencyDebt > 0))
      return refuse('distress');
    if (share > own.payout && own.finance.covenant.status === 'breached') return refuse('covenantBreach');
    return share === own.payout ? refuse('nothingChanges') : null;
  },
  apply(work, company, { share }): void {
    companyAt(work.state, company).payout = share;
  },
});
