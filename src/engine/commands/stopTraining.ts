import { z } from 'zod';
import { companyAt } from '../quarter/work.ts';
import { disappoint } from '../talent/culture.ts';
import { command, type Refusal, refuse } from './command.ts';
import { hasModule, noModule } from './support/lookup.ts';

const schema = z.strictObject({ kind: z.literal('stopTraining') });

/** Gives up the training run under way; the compute spent on it is lost (M1). */
export const stopTraining = command({
  kind: 'stopTraining',
  schema,
  check(view): Refusal | null {
    if (!hasModule(view, 'lab')) return noModule('lab');
    return view.own.lab.run === null ? refuse('noRun') : null;
  },
  apply(work, company): void {
    const own = companyAt(work.state, company);
    // A run that has not begun yet disappoints nobody (M5).
    if ((own.lab.run?.done ?? 0) > 0) disappoint(work, company, own);
    own.lab.run = null;
  },
});
