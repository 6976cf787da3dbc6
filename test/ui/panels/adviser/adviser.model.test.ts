import { expect, test } from 'vitest';
import en from '../../../../assets/locales/en/whatif.json' with { type: 'json' };
import { COMMAND_SPECS, type Command } from '../../../../src/engine/index.ts';
import { withPurpose } from '../../../../src/opponents/counsel/purposes.ts';
import { PURPOSES } from '../../../../src/opponents/index.ts';
import {
  answersLast,
  costOf,
  isAnswerToEvent,
  placesOf,
  rulesOf,
  shortOf,
} from '../../../../src/ui/panels/adviser/adviser.model.ts';
import { seatView } from '../seat.ts';

const DEBT = { kind: 'raiseDebt', amount: 1 } as const satisfies Command;
const FREE = { now: 0, perQuarter: 0, later: 0 };
const staged = (command: Command) => ({ command, refusal: null, cost: FREE });

test('a move is found among what is staged by what it says, each decision in a place of its own', () => {
  const table = [staged({ ...DEBT, amount: 2 }), staged({ ...DEBT }), staged({ ...DEBT })];
  expect(placesOf([DEBT], table)).toEqual([1]);
  expect(placesOf([DEBT, DEBT], table)).toEqual([1, 2]);
  expect(placesOf([DEBT, DEBT, DEBT], table)).toBeNull();
  expect(placesOf([DEBT], [])).toBeNull();
});

test('a card names a few decisions, and never spends a line on a single one more', () => {
  const row = (count: number) => shortOf(Array.from({ length: count }, () => DEBT));
  expect(row(5)).toMatchObject({ more: 0 });
  expect(row(5).shown).toHaveLength(5);
  expect(row(9).shown).toHaveLength(4);
  expect(row(9).more).toBe(5);
});

test('a budget costs what it is more than before, beside what is paid at once', () => {
  const view = seatView('strato');
  const sales = view.own.spending.sales + 700;
  const commands: Command[] = [DEBT, { kind: 'setSpending', sales }];
  const costs = [
    { ...FREE, now: -1 },
    { ...FREE, perQuarter: sales },
  ];
  const idea = { purpose: 'selling' as const, commands, isUrgent: false, reason: { code: 'plain' as const } };
  expect(costOf({ id: 'x', idea, costs }, view)).toEqual({ now: -1, perQuarter: 700, later: 0 });
});

test('answers to events stand after the moves that keep their order', () => {
  const ANSWER = { kind: 'chooseEvent', event: 'x', choice: 'x' } as const satisfies Command;
  const advice = (id: string, commands: readonly Command[]) => {
    const idea = {
      purpose: 'selling' as const,
      commands,
      isUrgent: false,
      reason: { code: 'plain' as const },
    };
    const rest = { gain: 0, low: 0, high: 0, helps: 0, worlds: 1, quarters: 1, moved: [] };
    return { move: { id, idea, costs: [] }, ...rest };
  };
  const found = [advice('a', [ANSWER]), advice('b', [DEBT]), advice('c', [ANSWER, DEBT])];
  expect(answersLast(found).map(({ move }) => move.id)).toEqual(['b', 'c', 'a']);
  expect(found.map(({ move }) => isAnswerToEvent(move.idea))).toEqual([true, false, false]);
});

test('whatever is advised leads to a rule', () => {
  for (const { kind } of COMMAND_SPECS) {
    // Only the kind and, for budgets, their names are read.
    const command = { kind } as unknown as Command;
    if (withPurpose(command).length > 0) expect(rulesOf([command]), kind).not.toEqual([]);
  }
});

test('every purpose has its words', () => {
  expect(Object.keys(en.purpose)).toEqual([...PURPOSES]);
});
