import type { EventDefinition } from '../state/definition/events.ts';
import type { ScenarioDefinition } from '../state/definition.ts';

const decks = new WeakMap<readonly EventDefinition[], ReadonlyMap<string, EventDefinition>>();

/** The event of an id in a scenario, or undefined. */
export function eventDefinition(
  { events }: Pick<ScenarioDefinition, 'events'>,
  id: string,
): EventDefinition | undefined {
  let deck = decks.get(events);
  if (deck === undefined) {
    deck = new Map(events.map((event) => [event.id as string, event]));
    decks.set(events, deck);
  }
  return deck.get(id);
}
