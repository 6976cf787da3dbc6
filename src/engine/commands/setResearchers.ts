import { z } from 'zod';
import { companyAt } from '../quarter/work.ts';
import { command, type Refusal, refuse } from './command.ts';
import { count } from './support/fields.ts';
import { hasModule, noModule } from './support/lookup.ts';

const schema = z.strictObject({
  kind: z.literal('setResearchers'),
  count: count(0, 1_000_000).describe(
    'Headcount to reach; hiring takes time, at most a fifth more each quarter.',
  ),
});

/** Sets the headcount of researchers that the lab hires or shrinks towards (M5). */
export const setResearchers = command({
  kind: 'setResearchers',
  schema,
  check(view, { count: target }): Refusal | null {
    if (!hasModule(view, 'lab')) return noModule('lab');
    const { mostTimes, mostMore } = view.scenario.parameters.models.talent;
    const maximum = Math.floor(view.own.lab.researchers * mostTimes) + mostMore;
    if (target > maximum) return refuse('tooLarge', { maximum, unit: 'people' });
    return target === view.own.lab.targetResearchers ? refuse('nothingChanges') : null;
  },
  apply(work, company, { count: target }): void {
    companyAt(work.state, company).lab.targetResearchers = target;
  },
});
