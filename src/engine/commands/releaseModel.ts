import { z } from 'zod';
import { companyAt } from '../quarter/work.ts';
import { command, type Refusal, refuse } from './command.ts';
import { count, madeId } from './support/fields.ts';
import { hasModule, noModule, unknownThing } from './support/lookup.ts';

const schema = z.strictObject({
  kind: z.literal('releaseModel'),
  model: madeId.describe('Trained model of the company that is not released.'),
  open: z.boolean().describe('Release the weights for everybody (open) or serve it only.'),
  testing: count(0, 8)
    .exactOptional()
    .describe('Quarters of testing before it comes out; default 0, at once.'),
});

/**
 * Releases a model, at once or after testing: it is what customers get from then on if it is the best (M3, M4).
 * A model under test can be given another date, or be released at once.
 */
export const releaseModel = command({
  kind: 'releaseModel',
  schema,
  check(view, { model, open, testing = 0 }): Refusal | null {
    if (!hasModule(view, 'lab')) return noModule('lab');
    const found = view.own.lab.models.find((m) => m.id === model);
    if (found === undefined) return unknownThing('model', model);
    if (found.released >= 0) return refuse('alreadyDone');
    const maximum = view.scenario.parameters.models.safety.mostTesting;
    if (testing > maximum) return refuse('tooLarge', { maximum, unit: 'quarters' });
    return found.due === view.quarter + testing && found.open === open ? refuse('nothingChanges') : null;
  },
  apply(work, company, { model, open, testing = 0 }): void {
    const found = companyAt(work.state, company).lab.models.find((m) => m.id === model);
    if (found === undefined) return;
    // It comes out in the phase of releases, this quarter or later.
    found.due = work.state.quarter + testing;
    found.open = open;
  },
});
