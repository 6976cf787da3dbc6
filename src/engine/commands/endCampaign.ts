import { z } from 'zod';
import { isSettled } from '../objectives/judge.ts';
import { companyAt } from '../quarter/work.ts';
import { command, type Refusal, refuse } from './command.ts';

const schema = z.strictObject({ kind: z.literal('endCampaign') });

/**
 * Ends a decided campaign with this quarter (O3). Where several people play, all have to ask in the same quarter. The objectives
 * are judged as they stand then.
 */
export const endCampaign = command({
  kind: 'endCampaign',
  schema,
  check(view): Refusal | null {
    const settled =
      view.objectives.length > 0 && view.objectives.every(({ progress }) => isSettled(progress));
    return view.decided !== null || settled ? null : refuse('notDecided');
  },
  apply(work, company): void {
    work.state.objectives.endAsked.push(companyAt(work.state, company).id);
  },
});
