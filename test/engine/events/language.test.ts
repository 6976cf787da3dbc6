import { describe, expect, test } from 'vitest';
import { UNBOUND, type World } from '../../../src/engine/events/binding.ts';
import { STEP_LIMIT } from '../../../src/engine/events/conditions/handler.ts';
import { holds } from '../../../src/engine/events/conditions/index.ts';
import type { Condition } from '../../../src/engine/index.ts';
import { id } from '../../../src/engine/state/ids.ts';
import type { MutableState } from '../../../src/engine/state/state.ts';
import { testGame } from '../../support/testGame.ts';

const STRATO = { ...UNBOUND, company: 0 };

function world(prepare: (state: MutableState) => void = () => undefined): World {
  const { scenario, work } = testGame({ prepare });
  return { scenario, index: work.index, state: work.state, quarter: work.state.quarter };
}

const yes: Condition = { op: 'quarter', from: 0, until: 99 };
const no: Condition = { op: 'quarter', from: 50, until: 99 };
const trust = (bounds: { atLeast?: number; below?: number }, of = '$company'): Condition => ({
  op: 'metric',
  metric: 'trust',
  of,
  bounds,
});

describe('V3 a condition holds', () => {
  const here = world((state) => {
    state.events.log = [
      {
        id: 'event-1',
        event: id<'event'>('flood'),
        subject: null,
        quarter: -3,
        decisions: [
          {
            company: id<'company'>('strato'),
            options: ['pay'],
            deadline: -3,
            chosen: 'pay',
            byDefault: false,
          },
        ],
      },
    ];
  });
  test.each<[string, Condition, boolean]>([
    ['all of true ones', { op: 'all', of: [yes, yes] }, true],
    ['all with a false one', { op: 'all', of: [yes, no] }, false],
    ['any with a true one', { op: 'any', of: [no, yes] }, true],
    ['any of false ones', { op: 'any', of: [no, no] }, false],
    ['not a false one', { op: 'not', of: no }, true],
    ['a metric at its lower bound', trust({ atLeast: 65 }), true],
    ['a metric at its upper bound', trust({ below: 65 }), false],
    ['a metric of a named company', trust({ atLeast: 61 }, 'minerva'), false],
    [
      'a fact of a company',
      { op: 'company', fact: 'depreciationYears', of: '$company', bounds: { atLeast: 6 } },
      true,
    ],
    [
      'sites under way',
      { op: 'company', fact: 'sitesUnderWay', of: '$company', bounds: { atLeast: 3, below: 4 } },
      true,
    ],
    [
      'chips on order',
      { op: 'company', fact: 'chipsOnOrder', of: '$company', bounds: { atLeast: 20_000, below: 20_001 } },
      true,
    ],
    [
      'a lead in capability that is none',
      { op: 'company', fact: 'capabilityLead', of: '$company', bounds: { atLeast: 0 } },
      false,
    ],
    ['a fact of the world', { op: 'world', fact: 'sentiment', bounds: { atLeast: 1, below: 1.001 } }, true],
    [
      'a fact of a region',
      { op: 'region', fact: 'powerPrice', of: 'north', bounds: { atLeast: 69, below: 71 } },
      true,
    ],
    [
      'a fact of a merchant',
      { op: 'merchant', fact: 'openness', of: 'souk', bounds: { atLeast: 0.01 } },
      true,
    ],
    ['a quarter that has come', { op: 'quarter', from: 0, until: 0 }, true],
    ['a quarter that is over', { op: 'quarter', from: -4, until: -1 }, false],
    ['a status', { op: 'status', status: 'listed', of: '$company' }, true],
    ['the other status', { op: 'status', status: 'private', of: 'minerva' }, true],
    ['a status of nobody', { op: 'status', status: 'active', of: 'nobody' }, false],
    ['a module', { op: 'has', module: 'cloud', of: '$company' }, true],
    ['a module that is not there', { op: 'has', module: 'lab', of: '$company' }, false],
    ['who it is', { op: 'is', ids: ['forge', 'strato'], of: '$company' }, true],
    ['who it is not', { op: 'is', ids: ['forge'], of: '$company' }, false],
    [
      'a count of companies',
      {
        op: 'count',
        where: { op: 'status', status: 'listed', of: '$company' },
        bounds: { atLeast: 2, below: 3 },
      },
      true,
    ],
    ['what happened', { op: 'happened', event: id<'event'>('flood'), option: null, within: 3 }, true],
    [
      'what happened too long ago',
      { op: 'happened', event: id<'event'>('flood'), option: null, within: 2 },
      false,
    ],
    ['what was chosen', { op: 'happened', event: id<'event'>('flood'), option: 'pay', within: 9 }, true],
    [
      'what was not chosen',
      { op: 'happened', event: id<'event'>('flood'), option: 'fight', within: 9 },
      false,
    ],
    ['an agreement in either order', { op: 'agreement', a: 'minerva', b: '$company', clause: null }, true],
    [
      'an agreement without such a clause',
      { op: 'agreement', a: 'minerva', b: 'strato', clause: 'boardSeat' },
      false,
    ],
    ['an agreement that is none', { op: 'agreement', a: 'minerva', b: 'forge', clause: null }, false],
    [
      'an integration that is none',
      { op: 'integrated', vendor: 'forge', merchant: 'souk', feature: null },
      false,
    ],
  ])('%s', (_, condition, expected) => {
    expect(holds(here, STRATO, condition)).toBe(expected);
  });

  test('an integration that stands', () => {
    const there = world((state) => {
      const [shop] = state.merchants;
      const vendor = id<'company'>('minerva');
      const feature = 'search' as const;
      shop?.integrations.push({
        vendor,
        feature,
        level: 1,
        building: 0,
        fee: 0.02,
        exclusive: false,
        since: 0,
      });
    });
    const asked = { op: 'integrated', vendor: 'minerva', merchant: 'bazaar', feature: null } as const;
    expect(holds(there, STRATO, asked)).toBe(true);
    expect(holds(there, STRATO, { ...asked, feature: 'checkout' })).toBe(false);
    expect(holds(there, STRATO, { ...asked, vendor: 'forge' })).toBe(false);
  });
});

describe('V3 hostile data', () => {
  test('names that every object inherits find nothing', () => {
    const here = world();
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
      expect(holds(here, STRATO, { op: 'status', status: 'active', of: name })).toBe(false);
  });

  test('an unbound name fulfils nothing', () => {
    expect(holds(world(), UNBOUND, trust({ atLeast: 0 }))).toBe(false);
    expect(holds(world(), UNBOUND, { op: 'has', module: 'cloud', of: '$chooser' })).toBe(false);
  });

  test('a condition that takes too many steps is false, whatever it says', () => {
    let bomb: Condition = yes;
    for (let depth = 0; depth < 16; depth++) bomb = { op: 'all', of: [bomb, bomb] };
    expect(2 ** 16).toBeGreaterThan(STEP_LIMIT);
    expect(holds(world(), STRATO, bomb)).toBe(false);
    // Not even by denial.
    expect(holds(world(), STRATO, { op: 'not', of: bomb })).toBe(false);
  });

  test('counting over companies counts as steps', () => {
    let nested: Condition = yes;
    for (let depth = 0; depth < 12; depth++) nested = { op: 'count', where: nested, bounds: { atLeast: 1 } };
    expect(holds(world(), STRATO, nested)).toBe(false);
  });
});
