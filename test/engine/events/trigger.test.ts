import { describe, expect, test } from 'vitest';
import { drawEvents } from '../../../src/engine/events/trigger.ts';
import { eventDefinition, resolveQuarter } from '../../../src/engine/index.ts';
import { createInitialState } from '../../../src/engine/state/create.ts';
import { id } from '../../../src/engine/state/ids.ts';
import type { GameState } from '../../../src/engine/state/state.ts';
import { testScenario } from '../../support/testGame.ts';
import { always, anEvent, gameWith } from './world.ts';

type Events = Parameters<typeof gameWith>[0];

/** What happened, as "event subject @quarter", after some quarters in which nobody decides anything. */
function play(events: Events, quarters: number, seed = 1): string[] {
  let { state } = gameWith(events, seed);
  const scenario = testScenario({ events });
  for (let q = 0; q < quarters; q++) state = resolveQuarter(scenario, state, {}).state;
  return state.events.log.map(({ event, subject, quarter }) => `${event} ${subject ?? '-'} @${quarter}`);
}

describe('V1 an event happens', () => {
  test('in its window only, once', () => {
    expect(play([anEvent({ trigger: always({ from: 2, until: 5 }) })], 8)).toEqual(['storm - @2']);
  });

  test('as often as it may, with the rest that it needs', () => {
    const trigger = always({ maximum: 3, cooldown: 1 });
    expect(play([anEvent({ trigger })], 8)).toEqual(['storm - @0', 'storm - @2', 'storm - @4']);
  });

  test('when its condition holds', () => {
    const when = { op: 'quarter', from: 3, until: 9 } as const;
    expect(play([anEvent({ trigger: always({ when }) })], 5)).toEqual(['storm - @3']);
  });

  test('not by a chance of nothing', () => {
    expect(play([anEvent({ trigger: always({ chance: 0 }) })], 6)).toEqual([]);
  });

  test('to each company that fits, or to one of them', () => {
    const where = { op: 'status', status: 'listed', of: '$company' } as const;
    const each = anEvent({ scope: { kind: 'company', where, pick: 'each' } });
    expect(play([each], 1)).toEqual(['storm strato @0', 'storm forge @0']);
    expect(play([anEvent({ scope: { kind: 'company', where, pick: 'one' } })], 1)).toHaveLength(1);
    const region = anEvent({ scope: { kind: 'region', where: null, pick: 'each' } });
    expect(play([region], 1)).toEqual(['storm north @0', 'storm south @0']);
    const merchant = anEvent({ scope: { kind: 'merchant', where: null, pick: 'each' } });
    expect(play([merchant], 1)).toEqual(['storm bazaar @0', 'storm souk @0']);
  });

  test('never to a company that has failed', () => {
    const { work, scenario } = gameWith([anEvent({ scope: { kind: 'company', where: null, pick: 'each' } })]);
    work.state.events.log = [];
    const [first] = work.state.companies;
    if (first !== undefined) first.status = 'failed';
    const drawn = drawEvents({ scenario, index: work.index, state: work.state, quarter: 1 });
    expect(drawn.map((one) => one.subject)).toEqual(['minerva', 'forge']);
  });

  test('limits count for each subject where each has its own chance', () => {
    const scope = { kind: 'company', where: null, pick: 'each' } as const;
    expect(play([anEvent({ scope })], 4)).toHaveLength(3);
  });
});

describe('T4, T5 chance', () => {
  const rare = anEvent({ id: 'rare', trigger: always({ chance: 0.3, maximum: 99 }) });

  test('the same seed gives the same events', () => {
    expect(play([rare], 12, 7)).toEqual(play([rare], 12, 7));
  });

  test('another seed gives others', () => {
    const all = [1, 2, 3, 4, 5].map((seed) => play([rare], 12, seed).join());
    expect(new Set(all).size).toBeGreaterThan(2);
  });

  test('an event more in the deck moves no other', () => {
    const more = anEvent({ id: 'more', trigger: always({ chance: 0.5, maximum: 99 }) });
    const withMore = play([more, rare], 12, 3).filter((line) => line.startsWith('rare'));
    expect(withMore).toEqual(play([rare], 12, 3));
  });

  test('it comes as often as it says', () => {
    const often = play([anEvent({ trigger: always({ chance: 0.3, maximum: 99 }) })], 1, 1);
    let fired = often.length;
    const scenario = testScenario({ events: [anEvent({ trigger: always({ chance: 0.3 }) })] });
    for (let seed = 2; seed <= 600; seed++) {
      const state = createInitialState(scenario, { seed, difficulty: 'normal', hands: [] });
      fired += state.events.log.length;
    }
    expect(fired / 600).toBeGreaterThan(0.24);
    expect(fired / 600).toBeLessThan(0.36);
  });

  test('one draw a quarter, however many events there are', () => {
    const many = Array.from({ length: 30 }, (_, k) =>
      anEvent({ id: `e${k}`, trigger: always({ chance: 0.5 }) }),
    );
    const random = (events: Events): GameState['random'] => gameWith(events).state.random;
    expect(random(many)).toEqual(random([rare]));
  });
});

describe('V1 follow-ups', () => {
  const start = (event: string, delay: number) =>
    ({ kind: 'start', event: id<'event'>(event), delay, chance: 1 }) as const;

  test('come after their delay, to whom the first happened', () => {
    const scope = {
      kind: 'company',
      where: { op: 'is', ids: ['forge'], of: '$company' },
      pick: 'one',
    } as const;
    const first = anEvent({ id: 'first', scope, effects: [start('second', 2)] });
    const second = anEvent({
      id: 'second',
      trigger: always({ chance: 0 }),
      scope: { kind: 'company', where: null, pick: 'one' },
    });
    expect(play([first, second], 4)).toEqual(['first forge @0', 'second forge @2']);
  });

  test('of one kind that come at once are one: it begins a single time in a quarter for whom it strikes', () => {
    const loud = { kind: 'world' } as const;
    const first = anEvent({ id: 'first', scope: loud, effects: [start('second', 2), start('second', 2)] });
    const other = anEvent({ id: 'other', scope: loud, effects: [start('second', 2), start('second', 3)] });
    const second = anEvent({ id: 'second', trigger: always({ chance: 0, maximum: 9 }), scope: loud });
    const begun = play([first, other, second], 5).filter((line) => line.startsWith('second'));
    expect(begun).toEqual(['second - @2', 'second - @3']);
  });

  test('begin once for the world, whoever they followed from, and once for each company', () => {
    const scope = { kind: 'company', where: null, pick: 'each' } as const;
    const first = anEvent({ id: 'first', scope, effects: [start('second', 1), start('own', 1)] });
    const never = always({ chance: 0, maximum: 9 });
    const second = anEvent({ id: 'second', trigger: never });
    const own = anEvent({ id: 'own', trigger: never, scope: { kind: 'company', where: null, pick: 'one' } });
    const begun = play([first, second, own], 3).filter((line) => line.endsWith('@1'));
    expect(begun).toEqual(['second - @1', 'own strato @1', 'own minerva @1', 'own forge @1']);
  });

  test('that answers ask for are drawn for each who answers', () => {
    const effects = [{ ...start('second', 3), chance: 0.5 }];
    const plead = { id: 'plead', cost: 0, revenueShare: 0, when: null, effects, appeal: {} };
    const choice = { by: { kind: 'all' }, within: 1, default: 'plead', options: [plead] } as const;
    const events = [
      anEvent({ id: 'first', choice }),
      anEvent({ id: 'second', trigger: always({ chance: 0 }) }),
    ];
    const asked = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => {
      const { scenario, state } = gameWith(events, seed);
      return resolveQuarter(scenario, state, {}).state.events.queue.length;
    });
    expect(
      asked.some((many) => many > 0 && many < 3),
      asked.join(),
    ).toBe(true);
  });

  test('nobody sees them before they come (I1)', () => {
    const first = anEvent({ id: 'first', effects: [start('second', 3)] });
    const { scenario, state } = gameWith([first, anEvent({ id: 'second', trigger: always({ chance: 0 }) })]);
    const after = resolveQuarter(scenario, state, {}).state;
    expect(after.events.queue).toHaveLength(1);
    expect(eventDefinition(scenario, 'second')).toBeDefined();
  });

  test('a chain that starts itself ends at its maximum', () => {
    const loop = anEvent({ id: 'loop', effects: [start('loop', 1)], trigger: always({ maximum: 3 }) });
    expect(play([loop], 9)).toEqual(['loop - @0', 'loop - @1', 'loop - @2']);
  });

  test('a chain that doubles every quarter exhausts nothing', () => {
    const bomb = anEvent({
      id: 'bomb',
      effects: [start('bomb', 1), start('bomb', 2), start('bomb', 3)],
      trigger: always({ maximum: 80 }),
    });
    const { scenario, state } = gameWith([bomb]);
    let now = state;
    for (let q = 0; q < 12; q++) now = resolveQuarter(scenario, now, {}).state;
    expect(now.events.log.length).toBeLessThanOrEqual(80);
    expect(now.events.queue.length).toBeLessThanOrEqual(200);
  });

  test('stop ends what another event does', () => {
    const effect = {
      kind: 'modify',
      quantity: 'baseRate',
      of: { kind: 'all' },
      amount: 0.01,
      quarters: 9,
      fade: 'none',
    } as const;
    const stop = { kind: 'stop', event: id<'event'>('rates') } as const;
    const events = [
      anEvent({ id: 'rates', effects: [effect] }),
      anEvent({ id: 'relief', trigger: always({ from: 2 }), effects: [stop] }),
    ];
    const { scenario, state } = gameWith(events);
    let now = state;
    const active: number[] = [];
    for (let q = 0; q < 4; q++) {
      now = resolveQuarter(scenario, now, {}).state;
      active.push(now.events.modifiers.length);
    }
    expect(active).toEqual([1, 1, 0, 0]);
  });
});
