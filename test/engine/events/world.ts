import type { EventDefinition, EventTrigger } from '../../../src/engine/index.ts';
import { id } from '../../../src/engine/state/ids.ts';
import type { ActiveModifier, MutableState } from '../../../src/engine/state/state.ts';
import { testGame, testScenario } from '../../support/testGame.ts';

/** A certain event of the small world that does what a test wants. */
export function anEvent(
  overrides: Partial<Omit<EventDefinition, 'id'>> & { readonly id?: string } = {},
): EventDefinition {
  const { id: name = 'storm', ...rest } = overrides;
  return {
    id: id<'event'>(name),
    theme: 'world',
    weight: 3,
    trigger: always(),
    scope: { kind: 'world' },
    effects: [],
    choice: null,
    ...rest,
  };
}

/** Happens as soon as it may, once. */
export function always(overrides: Partial<EventTrigger> = {}): EventTrigger {
  return { from: 0, until: 99, when: null, chance: 1, cooldown: 0, maximum: 1, ...overrides };
}

/** A game with events. */
export function gameWith(events: readonly EventDefinition[], seed = 1) {
  return testGame({ scenario: testScenario({ events }), setup: { seed } });
}

/** An effect on one company. */
export function on(company: string) {
  return { kind: 'refs', refs: [company] } as const;
}

/** Puts a modifier in force that lasts for the whole test. */
export function force(
  state: MutableState,
  modifier: Pick<ActiveModifier, 'quantity' | 'place' | 'amount'>,
): void {
  const more: ActiveModifier = {
    ...modifier,
    from: 0,
    quarters: 40,
    fade: 'none',
    event: id<'event'>('storm'),
    instance: 'event-1',
  };
  state.events.modifiers = [...state.events.modifiers, more];
}
