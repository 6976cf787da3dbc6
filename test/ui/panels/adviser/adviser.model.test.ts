import { expect, test } from 'vitest';
import { COMMAND_SPECS, type Command } from '../../../../src/engine/index.ts';
import { leverOf } from '../../../../src/forecast/advice/levers.ts';
import { placeOf, rulesOf } from '../../../../src/ui/panels/adviser/adviser.model.ts';

const DEBT = { kind: 'raiseDebt', amount: 1 } as const satisfies Command;

test('a decision is found among those staged by what it says', () => {
  const staged = (command: Command) => ({
    command,
    refusal: null,
    cost: { now: 0, perQuarter: 0, later: 0 },
  });
  expect(placeOf(DEBT, [staged({ ...DEBT, amount: 2 }), staged({ ...DEBT })])).toBe(1);
  expect(placeOf(DEBT, [])).toBe(-1);
});

test('whatever is advised leads to a rule', () => {
  for (const { kind } of COMMAND_SPECS) {
    // Only the kind and, for an offer, its clauses are read.
    const command = { kind, terms: { clauses: [] } } as unknown as Command;
    if (leverOf(command) !== null) expect(rulesOf(command), kind).not.toEqual([]);
  }
});
