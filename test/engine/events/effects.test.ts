import { describe, expect, test } from 'vitest';
import { checkCommand, commandCost } from '../../../src/engine/commands/registry.ts';
import { beginEvents } from '../../../src/engine/events/begin.ts';
import { UNBOUND } from '../../../src/engine/events/binding.ts';
import { carryOut } from '../../../src/engine/events/effects/index.ts';
import type { Effect, EventDefinition, EventOption } from '../../../src/engine/index.ts';
import { explain, resolveQuarter } from '../../../src/engine/index.ts';
import { createWork } from '../../../src/engine/quarter/createWork.ts';
import type { Work } from '../../../src/engine/quarter/work.ts';
import { id } from '../../../src/engine/state/ids.ts';
import { openingReport } from '../../../src/engine/state/openingReport.ts';
import { viewFor } from '../../../src/engine/state/view.ts';
import { testGame, testScenario } from '../../support/testGame.ts';
import { always, anEvent, gameWith, on } from './world.ts';

/** A working copy on which one effect of an event was carried out. */
function carried(
  effect: Effect,
  prepare: (work: Work) => void = () => undefined,
): { before: Work; work: Work } {
  const before = testGame().work;
  const { work } = testGame();
  prepare(before);
  prepare(work);
  const event = anEvent();
  const instance = { id: 'event-1', event: event.id, subject: null, quarter: 0, decisions: [] };
  carryOut({ work, event, instance, binding: UNBOUND }, [effect]);
  return { before, work };
}

const company = (work: Work, i: number) => {
  const found = work.state.companies[i];
  if (found === undefined) throw new Error('no such company');
  return found;
};

describe('V1 each kind of effect', () => {
  test('trust: moves, within 0 and 100, under the name of the event', () => {
    const { before, work } = carried({ kind: 'trust', of: on('strato'), points: -7 });
    expect(company(work, 0).trust).toBe(company(before, 0).trust - 7);
    expect(company(work, 1).trust).toBe(company(before, 1).trust);
    expect(work.report.drivers).toContainEqual(
      expect.objectContaining({
        company: 0,
        metric: 'trust',
        cause: 'event',
        amount: -7,
        about: 'event:storm',
      }),
    );
    expect(company(carried({ kind: 'trust', of: on('strato'), points: 90 }).work, 0).trust).toBe(100);
  });

  test('scrutiny: authorities take note, one or all', () => {
    const all = carried({ kind: 'scrutiny', of: on('strato'), points: 4, jurisdiction: null });
    expect(all.work.state.regulation.conduct).toContainEqual(
      expect.objectContaining({ company: 0, cause: 'eventScrutiny', points: 4, jurisdiction: -1 }),
    );
    const south = carried({ kind: 'scrutiny', of: on('strato'), points: 4, jurisdiction: 'south' });
    expect(south.work.state.regulation.conduct[0]?.jurisdiction).toBe(1);
    const nowhere = carried({ kind: 'scrutiny', of: on('strato'), points: 4, jurisdiction: 'moon' });
    expect(nowhere.work.state.regulation.conduct).toEqual([]);
  });

  test('cash: an amount and a share of revenue, booked under the name of the event (F1)', () => {
    const cost = {
      kind: 'cash',
      of: on('strato'),
      cause: 'eventCosts',
      amount: 1000,
      revenueShare: 0.01,
    } as const;
    const { before, work } = carried(cost);
    const due = 1000 + Math.round((company(before, 0).past.revenue.at(-1) ?? 0) * 0.01);
    expect(work.report.ledger).toEqual([
      { company: 0, cause: 'eventCosts', amount: due, about: 'event:storm' },
    ]);
    expect(company(work, 0).balances[0]).toBe((company(before, 0).balances[0] ?? 0) - due);
    const gain = carried({ ...cost, cause: 'eventGains' }).work;
    expect(company(gain, 0).balances[0]).toBe((company(before, 0).balances[0] ?? 0) + due);
  });

  test('relations: both ways, within −1 and 1', () => {
    const { before, work } = carried({
      kind: 'relations',
      of: on('strato'),
      with: on('minerva'),
      change: 0.2,
    });
    expect(company(work, 0).relations[1]).toBeCloseTo((company(before, 0).relations[1] ?? 0) + 0.2);
    expect(company(work, 1).relations[0]).toBeCloseTo((company(before, 1).relations[0] ?? 0) + 0.2);
    const far = carried({ kind: 'relations', of: on('strato'), with: { kind: 'all' }, change: 5 }).work;
    expect(company(far, 0).relations[1]).toBe(1);
  });

  test('loseChips: chips and their book value go together, in one region only', () => {
    const effect = { kind: 'loseChips', of: on('strato'), region: 'north', share: 0.1 } as const;
    const { before, work } = carried(effect);
    const chips = (w: Work, region: string) =>
      company(w, 0).fleet.reduce((sum, one) => (one.region === region ? sum + one.installed : sum), 0);
    expect(chips(work, 'north')).toBe(chips(before, 'north') * 0.9);
    expect(chips(work, 'south')).toBe(chips(before, 'south'));
    const [entry] = work.report.ledger;
    expect(entry).toMatchObject({ cause: 'retiredChips', about: 'event:storm' });
    const book = (w: Work) => company(w, 0).plant.chips.book.reduce((a, b) => a + b, 0);
    expect(book(work)).toBe(book(before) - (entry?.amount ?? 0));
  });

  test('delaySites: those that are built wait longer, the others do not', () => {
    const { before, work } = carried({ kind: 'delaySites', of: on('strato'), region: null, quarters: 2 });
    const waits = (w: Work) => w.state.sites.map(({ stage, quartersLeft }) => `${stage} ${quartersLeft}`);
    expect(waits(before)).toEqual(['live 0', 'build 2', 'permit 1', 'grid 0']);
    expect(waits(work)).toEqual(['live 0', 'build 4', 'permit 3', 'grid 0']);
  });

  test('researchers: leave a lab; who has none loses none', () => {
    const { before, work } = carried({ kind: 'researchers', of: { kind: 'all' }, share: -0.1 });
    expect(company(work, 1).lab.researchers).toBe(company(before, 1).lab.researchers * 0.9);
    expect(company(work, 1).lab.seniors).toBeLessThanOrEqual(company(work, 1).lab.researchers);
    expect(company(work, 0).lab.researchers).toBe(company(before, 0).lab.researchers);
  });

  test('sentiment, within its bounds', () => {
    expect(carried({ kind: 'sentiment', change: -0.2 }).work.state.sentiment).toBeCloseTo(0.8);
    expect(carried({ kind: 'sentiment', change: -9 }).work.state.sentiment).toBe(0.5);
  });

  test('openWeights: lifts what is open, never lowers it', () => {
    const { before, work } = carried({ kind: 'openWeights', behindFrontier: 2 });
    expect(work.state.knowledge.openFrontier).toBe(before.state.knowledge.frontier - 2);
    const far = carried({ kind: 'openWeights', behindFrontier: 90 }, ({ state }) => {
      state.knowledge.openFrontier = 50;
    });
    expect(far.work.state.knowledge.openFrontier).toBe(50);
  });

  test('moratorium: from the next quarter on, and a longer one stays (E3)', () => {
    const effect = { kind: 'moratorium', region: 'south', quarters: 3 } as const;
    expect(carried(effect).work.state.regions[1]?.moratorium).toEqual({ from: 1, until: 4 });
    const longer = carried(effect, (work) => {
      const region = work.state.regions[1];
      if (region !== undefined) region.moratorium = { from: 2, until: 9 };
    });
    expect(longer.work.state.regions[1]?.moratorium).toEqual({ from: 1, until: 9 });
  });

  test('neighbours and openness move within their scales', () => {
    const { before, work } = carried({ kind: 'neighbours', region: 'north', points: 12 });
    expect(work.state.regions[0]?.pressure).toBe((before.state.regions[0]?.pressure ?? 0) + 12);
    const shop = carried({ kind: 'openness', merchant: 'souk', change: -5 }).work;
    expect(shop.state.merchants[1]?.openness).toBe(0);
  });

  test('tradeRule: into force, out of it, at another rate (R3)', () => {
    const rule = {
      id: 'duty',
      to: id<'region'>('south'),
      designers: [],
      minPerformance: 0,
      kind: 'taxed' as const,
      rate: 0.1,
      since: 0,
      until: 99,
      active: false,
    };
    const { work } = testGame({ scenario: testScenario({ tradeRules: [rule] }) });
    const event = anEvent();
    const instance = { id: 'event-1', event: event.id, subject: null, quarter: 0, decisions: [] };
    const doing = { work, event, instance, binding: UNBOUND };
    carryOut(doing, [{ kind: 'tradeRule', rule: 'duty', force: 'on', rate: 0.3 }]);
    expect(work.state.tradeRules).toEqual([{ force: 'on', rate: 0.3 }]);
    carryOut(doing, [{ kind: 'tradeRule', rule: 'duty', force: 'dates', rate: null }]);
    expect(work.state.tradeRules).toEqual([{ force: 'dates', rate: 0.1 }]);
    carryOut(doing, [{ kind: 'tradeRule', rule: 'nothing', force: 'on', rate: null }]);
    expect(work.state.tradeRules).toEqual([{ force: 'dates', rate: 0.1 }]);
  });

  test('news: a line from the texts of the event', () => {
    const { work } = carried({ kind: 'news', key: 'more', weight: 2 });
    expect(work.report.news).toContainEqual(
      expect.objectContaining({ code: 'eventNews', about: 'storm', params: { event: 'storm', key: 'more' } }),
    );
  });
});

const options: readonly EventOption[] = [
  option('wait', { kind: 'trust', of: on('$chooser'), points: -3 }),
  { ...option('pay', { kind: 'trust', of: on('$chooser'), points: 5 }), cost: 2000, revenueShare: 0.001 },
  {
    ...option('lab', { kind: 'sentiment', change: 0.1 }),
    when: { op: 'has', module: 'lab', of: '$chooser' },
  },
];

function option(name: string, effect: Effect): EventOption {
  return { id: name, cost: 0, revenueShare: 0, when: null, effects: [effect], appeal: {} };
}

function asking(within = 1): EventDefinition {
  return anEvent({ choice: { by: { kind: 'all' }, within, default: 'wait', options } });
}

const pay = { kind: 'chooseEvent', event: 'event-1', choice: 'pay' } as const;

describe('V1 choices', () => {
  test('each seat is asked, with the options that it fulfils', () => {
    const { scenario, state } = gameWith([asking()]);
    const [instance] = viewFor(scenario, state, id<'company'>('strato')).events.log;
    expect(instance?.decisions.map((one) => [one.company, one.options])).toEqual([
      ['strato', ['wait', 'pay']],
      ['minerva', ['wait', 'pay', 'lab']],
      ['forge', ['wait', 'pay']],
    ]);
  });

  test('who chooses pays, and gets what the option does', () => {
    const { scenario, state } = gameWith([asking()]);
    const view = viewFor(scenario, state, id<'company'>('strato'));
    const cost = commandCost(view, pay).now;
    expect(cost).toBe(2000 + Math.round((view.own.past.revenue.at(-1) ?? 0) * 0.001));
    const { report, state: next } = resolveQuarter(scenario, state, { strato: [pay] });
    expect(report.refused).toEqual([]);
    expect(report.ledger).toContainEqual({
      company: 0,
      cause: 'eventCosts',
      amount: cost,
      about: 'event:storm',
    });
    expect(next.events.log[0]?.decisions[0]).toMatchObject({ chosen: 'pay', byDefault: false });
    const told = report.news.filter((item) => item.code === 'eventChoice');
    expect(told).toHaveLength(3);
    for (const { params } of told) expect(params).not.toHaveProperty('subject');
  });

  test('V1 news of an answer says to whom the event happened', () => {
    const { scenario, state } = gameWith([asking()]);
    const log = state.events.log.map((one) => ({ ...one, subject: id<'region'>('north') }));
    const met = { ...state, events: { ...state.events, log } };
    const { report } = resolveQuarter(scenario, met, { strato: [pay] });
    const told = report.news.filter((item) => item.code === 'eventChoice');
    expect(told.length).toBeGreaterThan(0);
    for (const { params } of told) expect(params.subject).toBe('north');
  });

  test('silence is the default: the same as choosing it', () => {
    const { scenario, state } = gameWith([asking()]);
    const wait = { ...pay, choice: 'wait' };
    const silent = resolveQuarter(scenario, state, {});
    const spoken = resolveQuarter(scenario, state, { strato: [wait], minerva: [wait], forge: [wait] });
    expect(silent.state.events.log[0]?.decisions.every((one) => one.byDefault)).toBe(true);
    expect(silent.state.companies).toEqual(spoken.state.companies);
  });

  test('there is time until the deadline, and not after it', () => {
    const { scenario, state } = gameWith([asking(2)]);
    const one = resolveQuarter(scenario, state, {}).state;
    expect(one.events.log[0]?.decisions[0]?.chosen).toBeNull();
    expect(checkCommand(viewFor(scenario, one, id<'company'>('strato')), pay)).toBeNull();
    const two = resolveQuarter(scenario, one, {}).state;
    expect(two.events.log[0]?.decisions[0]).toMatchObject({ chosen: 'wait', byDefault: true });
    expect(checkCommand(viewFor(scenario, two, id<'company'>('strato')), pay)?.code).toBe('notOpen');
  });

  test.each([
    ['an occasion that is none', { event: 'event-9' }, 'unknownThing'],
    ['an option that is none', { choice: 'flee' }, 'unknownThing'],
    ['an option for others', { choice: 'lab' }, 'unknownThing'],
    ['a name that objects inherit', { choice: 'constructor' }, 'unknownThing'],
  ])('%s is refused', (_, change, code) => {
    const { scenario, state } = gameWith([asking()]);
    const view = viewFor(scenario, state, id<'company'>('strato'));
    expect(checkCommand(view, { ...pay, ...change })?.code).toBe(code);
  });

  test('a question to somebody else is refused', () => {
    const event = anEvent({ choice: { by: on('forge'), within: 1, default: 'wait', options } });
    const { scenario, state } = gameWith([event]);
    expect(checkCommand(viewFor(scenario, state, id<'company'>('strato')), pay)?.code).toBe('notYours');
  });

  test('a second answer in the same quarter is refused', () => {
    const { scenario, state } = gameWith([asking()]);
    const { report, state: next } = resolveQuarter(scenario, state, {
      strato: [pay, { ...pay, choice: 'wait' }],
    });
    expect(report.refused).toHaveLength(1);
    expect(next.events.log[0]?.decisions[0]?.chosen).toBe('pay');
  });

  test('what cannot be paid is refused', () => {
    const dear = options.map((one) => (one.id === 'pay' ? { ...one, cost: 9_000_000_000 } : one));
    const event = anEvent({ choice: { by: { kind: 'all' }, within: 1, default: 'wait', options: dear } });
    const { scenario, state } = gameWith([event]);
    expect(checkCommand(viewFor(scenario, state, id<'company'>('strato')), pay)?.code).toBe('notEnoughCash');
  });
});

describe('I2 an explanation names the event', () => {
  test('for money and for figures, and the causes still sum to the change', () => {
    const effects: readonly Effect[] = [
      { kind: 'trust', of: on('minerva'), points: -9 },
      { kind: 'modify', quantity: 'wages', of: on('minerva'), amount: 1.2, quarters: 3, fade: 'none' },
    ];
    const { scenario, state } = gameWith([anEvent({ effects })]);
    const before = openingReport(scenario, state);
    const { report } = resolveQuarter(scenario, state, {});
    const trust = explain(before, report, 1, 'trust');
    expect(trust.causes).toContainEqual(
      expect.objectContaining({ cause: 'event', event: 'storm', amount: -9 }),
    );
    const income = explain(before, report, 1, 'operatingIncome');
    const wages = income.causes.filter(({ cause }) => cause === 'researchStaff');
    expect(wages.some(({ event, amount }) => event === 'storm' && amount < 0)).toBe(true);
    for (const { before: from, after: to, causes } of [trust, income])
      expect(causes.reduce((sum, one) => sum + one.amount, 0)).toBeCloseTo(to - from, 6);
  });
});

describe('V1, T3 time', () => {
  test('what begins takes effect before anybody acts, and what is over is forgotten', () => {
    const effect = {
      kind: 'modify',
      quantity: 'baseRate',
      of: { kind: 'all' },
      amount: 0.01,
      quarters: 2,
      fade: 'none',
    } as const;
    const { scenario, state } = gameWith([anEvent({ effects: [effect], trigger: always() })]);
    const first = createWork(scenario, state);
    beginEvents(first);
    expect(first.state.events.modifiers).toHaveLength(1);
    let now = state;
    const active: number[] = [];
    for (let q = 0; q < 4; q++) {
      now = resolveQuarter(scenario, now, {}).state;
      active.push(now.events.modifiers.length);
    }
    expect(active).toEqual([1, 1, 0, 0]);
  });

  test('the state that is passed in stays as it is (T4)', () => {
    const { scenario, state } = gameWith([asking()]);
    const before = structuredClone(state);
    resolveQuarter(scenario, state, { strato: [pay] });
    expect(state).toEqual(before);
  });
});
