import { z } from 'zod';
import { companyAt } from '../quarter/work.ts';
import { command, type Refusal, refuse } from './command.ts';
import { real } from './support/fields.ts';

const schema = z.strictObject({
  kind: z.literal('setGuidanceStance'),
  stance: real(-0.1, 0.1).describe('Guidance above (+) or below (−) the own forecast, as a share, −0.1–0.1.'),
});

/** Decides how boldly the next revenue guidance is given (F5). */
export const setGuidanceStance = command({
  kind: 'setGuidanceStance',
  schema,
  check(view, { stance }): Refusal | null {
    if (!view.own.listed) return refuse('notListed');
    return stance === view.own.valuation.guidanceStance ? refuse('nothingChanges') : null;
  },
  apply(work, company, { stance }): void {
    companyAt(work.state, company).valuation.guidanceStance = stance;
  },
});
