import { expect, test } from 'vitest';
import { checkCommand, viewFor } from '../../src/engine/index.ts';
import { id } from '../../src/engine/state/ids.ts';
import { decide } from '../../src/opponents/index.ts';
import { anEvent, gameWith } from '../engine/events/world.ts';

const option = (name: string, appeal: Record<string, number>, cost = 0) => ({
  id: name,
  cost,
  revenueShare: 0,
  when: null,
  effects: [],
  appeal,
});

/** What a doctrine answers, in the seat of the cloud. */
function answer(doctrine: string, options: readonly ReturnType<typeof option>[]): string | undefined {
  const choice = { by: { kind: 'all' }, within: 1, default: options[0]?.id ?? '', options } as const;
  const { scenario, state } = gameWith([anEvent({ choice })]);
  const view = viewFor(scenario, state, id<'company'>('strato'));
  const commands = decide(view, { doctrine });
  for (const command of commands)
    expect(command.kind !== 'chooseEvent' || checkCommand(view, command) === null).toBe(true);
  const chosen = commands.filter((command) => command.kind === 'chooseEvent');
  expect(chosen).toHaveLength(1);
  return chosen[0]?.choice;
}

test('V1 a seat of the program answers what it is asked, and likes what it is told to like', () => {
  expect(answer('balanced', [option('wait', {}), option('act', { base: 5 })])).toBe('act');
  expect(answer('balanced', [option('wait', { base: 5 }), option('act', {})])).toBe('wait');
});

test('V1 doctrines answer differently', () => {
  const options = [option('alone', {}), option('together', { partners: 4 })];
  expect(answer('partnerLed', options)).toBe('together');
  expect(answer('verticalIntegrator', options)).toBe('alone');
});

test('V1 nobody pays more than a fifth of the cash in the bank for an answer', () => {
  expect(answer('balanced', [option('wait', {}), option('act', { base: 20 }, 9_000_000)])).toBe('wait');
  expect(answer('balanced', [option('wait', {}), option('act', { base: 20 }, 1_000_000)])).toBe('act');
});
