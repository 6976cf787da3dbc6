import { expect, test } from 'vitest';
import { botHelpers } from '../../../src/cli/bots/botHelpers.ts';
import { frozenCopy } from '../../../src/cli/bots/frozenCopy.ts';
import {
  appraisePaper,
  COMMAND_SPECS,
  type Command,
  checkCommand,
  viewFor,
} from '../../../src/engine/index.ts';
import { testGame } from '../../support/testGame.ts';

const { scenario, state } = testGame();
const seat =
  scenario.companies[0]?.id ??
  (() => {
    throw new Error('no company');
  })();
const view = frozenCopy(viewFor(scenario, state, seat));
const helpers = botHelpers(view, [1, 2, 3, 4]);

test('I1 a view loses nothing when it is written as JSON', () => {
  expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  expect(view).toEqual(viewFor(scenario, state, seat));
});

test('check is the check of the rules, and says what is no command', () => {
  const command: Command = { kind: 'setPayout', share: 0.3 };
  expect(helpers.check(command)).toEqual(checkCommand(view, command));
  expect(helpers.check({ kind: 'raiseDebt', amount: 1e10 })?.code).toBe('debtLimit');
  expect(helpers.check({ kind: 'setPayout', share: 'all' })).toEqual({
    code: 'misread',
    params: { path: 'share', fault: 'invalid_type' },
  });
});

test('check can be asked after other commands, and what those may not do changes nothing', () => {
  const debt = {
    kind: 'raiseDebt',
    amount: Number(helpers.check({ kind: 'raiseDebt', amount: 1e10 })?.params.maximum),
  };
  const more = { kind: 'raiseDebt', amount: 1 };
  expect([helpers.check(debt), helpers.check(more)]).toEqual([null, null]);
  expect(helpers.check(more, [debt])?.code).toBe('debtLimit');
  expect(helpers.check(more, [{ kind: 'raiseDebt', amount: 1e10 }, 'nonsense'])).toBeNull();
  const list: unknown[] = [];
  expect(helpers.check(more, list)).toBeNull();
  list.push(debt);
  expect(helpers.check(more, list)?.code).toBe('debtLimit');
  list.pop();
  expect(helpers.check(more, list)).toBeNull();
});

test('cost, parse and the schemas are those of the commands', () => {
  expect(helpers.cost({ kind: 'raiseDebt', amount: 5 }).now).toBe(-5);
  expect(() => helpers.cost('nothing')).toThrow(/not a command/);
  expect(helpers.parse({ kind: 'setPayout', share: 0.1 })).toEqual({ kind: 'setPayout', share: 0.1 });
  expect(helpers.parse({ kind: 'setPayout' })).toHaveProperty('issues');
  expect(Object.keys(helpers.schemas)).toEqual(COMMAND_SPECS.map(({ kind }) => kind));
  expect(helpers.schemas.setPayout).toMatchObject({ type: 'object', required: ['kind', 'share'] });
});

test('chance is the same for the same beginning', () => {
  const draw = (start: number[]) => {
    const { rng } = botHelpers(view, start);
    return [rng(), rng(), rng()];
  };
  expect(draw([1, 2, 3, 4])).toEqual(draw([1, 2, 3, 4]));
  expect(draw([1, 2, 3, 4])).not.toEqual(draw([1, 2, 3, 5]));
  for (const value of draw([9, 8, 7, 6])) expect(value >= 0 && value < 1).toBe(true);
});

test('A4 appraise is what the board would make of an offer that lies before the seat, and of no other', () => {
  const other = scenario.companies[1]?.id ?? seat;
  const offer = {
    id: 'o1',
    proposer: other,
    counterparty: seat,
    made: 0,
    terms: {
      clauses: [
        {
          kind: 'compute' as const,
          provider: seat,
          h100e: 1000,
          pricePerHour: 3,
          start: 1,
          quarters: 8,
          ramp: 1,
        },
      ],
      cancellationFee: 0.1,
    },
    status: 'open' as const,
    reasons: [],
    counters: null,
    subject: null,
  };
  const before = { ...view, offers: [offer, { ...offer, id: 'o2', proposer: seat, counterparty: other }] };
  const { appraise } = botHelpers(before, [1, 2, 3, 4]);
  expect(appraise('o1')).toMatchObject({
    total: appraisePaper(before, offer).total,
    needed: scenario.parameters.agreements.acceptAt,
  });
  expect([appraise('o2'), appraise('o9')]).toEqual([null, null]);
});
