import { z } from 'zod';
import { companyAt } from '../quarter/work.ts';
import { command, type Refusal, refuse } from './command.ts';

const schema = z.strictObject({
  kind: z.literal('setDepreciation'),
  years: z.literal([5, 5.5, 6]).describe('Years over which chips and servers are depreciated: 5, 5.5 or 6.'),
});

/** Chooses the life over which servers are depreciated: earnings move, cash does not (C4). */
export const setDepreciation = command({
  kind: 'setDepreciation',
  schema,
  check(view, { years }): Refusal | null {
    return view.own.depreciationYears === years ? refuse('nothingChanges') : null;
  },
  apply(work, company, { years }): void {
    companyAt(work.state, company).depreciationYears = years;
  },
});
