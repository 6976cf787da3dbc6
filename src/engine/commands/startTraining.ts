import { z } from 'zod';
import { companyAt } from '../quarter/work.ts';
import { command, type Refusal, refuse } from './command.ts';
import { count, givenName, real } from './support/fields.ts';
import { hasModule, noModule } from './support/lookup.ts';

const schema = z.strictObject({
  kind: z.literal('startTraining'),
  name: givenName.describe('Name of the model, 1–40 characters.'),
  quarters: count(1, 4).describe('Length of the run, quarters.'),
  share: real(0.05, 1).describe('Share of research compute that the run takes; the rest goes to algorithms.'),
});

/** Starts a training run; a company has one at a time (M1). */
export const startTraining = command({
  kind: 'startTraining',
  schema,
  check(view): Refusal | null {
    if (!hasModule(view, 'lab')) return noModule('lab');
    return view.own.lab.run === null ? null : refuse('runUnderWay', { name: view.own.lab.run.name });
  },
  apply(work, company, { name, quarters, share }): void {
    companyAt(work.state, company).lab.run = { name, quarters, done: 0, share, effective: 0 };
  },
});
