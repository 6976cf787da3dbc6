import type { Counter } from './counter.ts';

/** Counts how often each event happened, and how often each of its options was taken (V1). */
export const eventCounter: Counter = {
  id: 'events',
  names: ({ events }) =>
    events.flatMap(({ id, choice }) => [
      id,
      ...(choice?.options ?? []).map((option) => `${id}/${option.id}`),
    ]),
  count: ({ events }) =>
    events.log.flatMap(({ event, decisions }) => [
      event,
      ...decisions.flatMap(({ chosen }) => (chosen === null ? [] : [`${event}/${chosen}`])),
    ]),
  // An option that program-played seats never like may still be a person's; an event that never happens is dead.
  required: (name) => !name.includes('/'),
};
