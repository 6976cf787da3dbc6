import { z } from 'zod';
import { companyAt } from '../quarter/work.ts';
import { command, type Refusal, refuse } from './command.ts';

const schema = z.strictObject({
  kind: z.literal('setPowerPriority'),
  priority: z
    .enum(['servers', 'accelerators'])
    .describe('What new power goes to first: general servers for the enterprise cloud, or accelerators.'),
});

/** Chooses what new power in the company's sites goes to first (C3, D5). */
export const setPowerPriority = command({
  kind: 'setPowerPriority',
  schema,
  check(view, { priority }): Refusal | null {
    return view.own.powerPriority === priority ? refuse('nothingChanges') : null;
  },
  apply(work, company, { priority }): void {
    companyAt(work.state, company).powerPriority = priority;
  },
});
