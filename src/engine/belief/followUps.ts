import { eventDefinition } from '../events/deck.ts';
import type { Effect } from '../state/definition/events.ts';
import type { GameState } from '../state/state.ts';
import type { SeatView } from '../state/view.ts';
import type { Draws } from './draws.ts';

type Queued = GameState['events']['queue'][number];
type Instance = SeatView['events']['log'][number];

/** V1: follow-ups of what has happened that may be on their way, by their chances; nobody knows which are. */
export function believedQueue(view: SeatView, draws: Draws): Queued[] {
  const waiting: Queued[] = [];
  for (const instance of view.events.log) {
    // What begins in this very quarter has not started anything yet.
    if (instance.quarter >= view.quarter) continue;
    for (const effect of effectsOf(view, instance)) {
      if (effect.kind !== 'start') continue;
      const due = instance.quarter + Math.max(1, effect.delay);
      // What was due by now has come, and is in the log.
      if (draws.uniform() < effect.chance && due > view.quarter)
        waiting.push({ event: effect.event, subject: instance.subject, due });
    }
  }
  return waiting;
}

/** Effects of an event and of the answers that were given to it. */
function effectsOf({ scenario }: SeatView, { event, decisions }: Instance): readonly Effect[] {
  const definition = eventDefinition(scenario, event);
  if (definition === undefined) return [];
  const answers = decisions.flatMap(
    ({ chosen }) => definition.choice?.options.find(({ id }) => id === chosen)?.effects ?? [],
  );
  return [...definition.effects, ...answers];
}
