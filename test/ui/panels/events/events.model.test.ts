import { expect, test } from 'vitest';
import type { ActiveModifier, EventDefinition, SeatView } from '../../../../src/engine/index.ts';
import { viewFor } from '../../../../src/engine/index.ts';
import { id } from '../../../../src/engine/state/ids.ts';
import type { Snapshot } from '../../../../src/store/types.ts';
import { cardsOf, waiting, workingNow } from '../../../../src/ui/panels/events/events.model.ts';
import { anEvent, gameWith } from '../../../engine/events/world.ts';

const SEAT = id<'company'>('strato');
const option = (name: string) => ({
  id: name,
  cost: 0,
  revenueShare: 0,
  when: null,
  effects: [],
  appeal: {},
});
const choice = {
  by: { kind: 'all' },
  within: 2,
  default: 'wait',
  options: [option('wait'), option('act')],
} as const;

function viewOf(events: readonly EventDefinition[]): SeatView {
  const { scenario, state } = gameWith(events);
  return viewFor(scenario, state, SEAT);
}

const staged = (event: string, answer: string): Snapshot['staged'] => [
  {
    command: { kind: 'chooseEvent', event, choice: answer },
    cost: { now: 0, perQuarter: 0, later: 0 },
    refusal: null,
  },
];

test('V1 what asks for an answer stands first, then what weighs most', () => {
  const view = viewOf([
    anEvent({ id: 'note', weight: 1 }),
    anEvent({ id: 'front', weight: 5 }),
    anEvent({ id: 'asks', weight: 2, choice }),
  ]);
  expect(cardsOf(view, []).map(({ event }) => event.id)).toEqual(['asks', 'front', 'note']);
});

test('V1 an answer that is staged waits no more, and can be found to be taken back', () => {
  const view = viewOf([anEvent({ choice })]);
  const open = cardsOf(view, []);
  expect(waiting(open)).toBe(1);
  const [card] = cardsOf(view, staged('event-1', 'act'));
  expect(card?.staged).toEqual({ option: 'act', place: 0 });
  expect(waiting(card === undefined ? [] : [card])).toBe(0);
});

test('V1 a question stays until its deadline, other events one quarter', () => {
  const view = viewOf([anEvent({ id: 'asks', choice }), anEvent({ id: 'tells' })]);
  const at = (quarter: number) => cardsOf({ ...view, quarter }, []).map(({ event }) => event.id);
  expect(at(0)).toEqual(['asks', 'tells']);
  expect(at(1)).toEqual(['asks']);
  expect(at(2)).toEqual([]);
});

test('V1 what still works is told once for all its places, with the time that is left', () => {
  const one = (place: number, quarters: number): ActiveModifier => ({
    quantity: 'powerPrice',
    place,
    amount: 1.2,
    from: 1,
    quarters,
    fade: 'none',
    event: id<'event'>('storm'),
    instance: 'event-1',
  });
  const modifiers = [one(0, 4), one(1, 4), one(2, 2)];
  const left = (quarter: number) =>
    workingNow({ quarter, events: { log: [], modifiers } }).map(({ places, left: rest }) => [places, rest]);
  expect(left(0)).toEqual([]);
  expect(left(1)).toEqual([
    [[2], 2],
    [[0, 1], 4],
  ]);
  expect(left(3)).toEqual([[[0, 1], 2]]);
});
