import { levelOf } from '../../src/engine/index.ts';
import type { Counter } from './counter.ts';

const LEVELS = ['missed', 'bronze', 'silver', 'gold'] as const;

/** Counts how each objective ended: how often any level was reached, and which was the highest (O1). */
export const objectiveCounter: Counter = {
  id: 'objectives',
  names: ({ objectives }) => objectives.flatMap(({ id }) => [id, ...LEVELS.map((level) => `${id}/${level}`)]),
  count: (state, { objectives }) =>
    objectives.flatMap(({ id }, k) => {
      const progress = state.objectives.progress[k];
      const level = progress === undefined ? null : levelOf(progress);
      return level === null ? [`${id}/missed`] : [id, `${id}/${level}`];
    }),
  // Each can be met and missed; the gold of some is left to people.
  required: (name) => !name.includes('/') || name.endsWith('/missed'),
};
