import { z } from 'zod';
import { ratio, toKUsd } from '../math/numbers.ts';
import { companyAt } from '../quarter/work.ts';
import { wageBill } from '../talent/team.ts';
import { command, type Refusal, refuse } from './command.ts';
import { count } from './support/fields.ts';
import { hasModule, noModule, ownDefinition } from './support/lookup.ts';

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
  /** Wages once the head count is reached, at the mix of seniors of today; the market's wages move on. */
  cost: {
    perQuarter(view, { count: heads }) {
      const lab = ownDefinition(view)?.lab;
      if (lab === undefined) return 0;
      const { researchers, seniors, pay } = view.own.lab;
      const team = { researchers: heads, seniors: ratio(seniors, researchers) * heads, pay };
      return toKUsd(wageBill(view.scenario.parameters.models.talent, lab, team, view.knowledge.wages));
    },
  },
  apply(work, company, { count: target }): void {
    companyAt(work.state, company).lab.targetResearchers = target;
  },
});
