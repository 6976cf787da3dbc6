import type { CompanyId } from '../../../src/engine/state/ids.ts';
import { id } from '../../../src/engine/state/ids.ts';
import type { EventInstance } from '../../../src/engine/state/state.ts';
import { anEvent } from '../events/world.ts';

const OPTIONS = ['wait', 'act'];

/** An event that asks everybody for a decision (V1). */
export const QUESTION = anEvent({
  id: 'question',
  choice: {
    by: { kind: 'all' },
    within: 4,
    default: 'wait',
    options: OPTIONS.map((option) => ({
      id: option,
      cost: option === 'act' ? 10 : 0,
      revenueShare: 0,
      when: null,
      effects: [],
      appeal: {},
    })),
  },
});

/** The occasion on which it happened, not answered by anybody yet. */
export function asked(name: string, companies: readonly CompanyId[], quarter: number): EventInstance {
  const decisions = companies.map((company) => {
    return { company, options: OPTIONS, deadline: quarter + 4, chosen: null, byDefault: false };
  });
  return { id: name, event: id<'event'>('question'), subject: null, quarter, decisions };
}
