import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  COMMAND_SPECS,
  checkCommand,
  commandCost,
  commandSchema,
  parseCommand,
} from '../../../src/engine/commands/registry.ts';
import { ownIn, refusalOf, viewOf } from '../../support/giveCommand.ts';
import { testGame } from '../../support/testGame.ts';
import { STRATO } from '../../support/world/ids.ts';

interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly oneOf?: readonly SchemaNode[];
  readonly items?: SchemaNode;
  readonly description?: string;
}

// The exported schema is plain JSON; only these parts of it are read.
const jsonSchema = z.toJSONSchema(commandSchema, { target: 'draft-7' }) as SchemaNode;

/** Paths of all fields without a description, the discriminating `kind` aside. */
function undescribed(node: SchemaNode, path = ''): string[] {
  const fields = Object.entries(node.properties ?? {}).filter(([name]) => name !== 'kind');
  return [
    ...fields.filter(([, field]) => field.description === undefined).map(([name]) => `${path}/${name}`),
    ...fields.flatMap(([name, field]) => undescribed(field, `${path}/${name}`)),
    ...(node.oneOf ?? []).flatMap((part, i) => undescribed(part, `${path}/${i}`)),
    ...(node.items === undefined ? [] : undescribed(node.items, `${path}[]`)),
  ];
}

test('every command has its own kind, and every field says what it is', () => {
  const kinds = COMMAND_SPECS.map((spec) => spec.kind);
  expect(new Set(kinds).size).toBe(kinds.length);
  expect(jsonSchema.oneOf).toHaveLength(kinds.length);
  expect(undescribed(jsonSchema)).toEqual([]);
});

test('an independent judge reads the exported schema and agrees with it', () => {
  const validate = new Ajv({ strict: false }).compile(jsonSchema);
  const good = { kind: 'setPrice', segment: 'enterprise', price: 0.9 };
  expect(validate(good)).toBe(true);
  expect(validate({ ...good, price: -1 })).toBe(false);
  expect(validate({ ...good, extra: 1 })).toBe(false);
});

test('what is no command is named with the place of its faults, and never throws', () => {
  expect(parseCommand(null)).toEqual({ issues: [{ path: '', code: 'invalid_type' }] });
  expect(parseCommand({ kind: 'dance' })).toMatchObject({ issues: [{ path: 'kind' }] });
  expect(parseCommand({ kind: 'setPrice', segment: '', price: Number.NaN })).toEqual({
    issues: [
      { path: 'segment', code: 'too_small' },
      { path: 'segment', code: 'invalid_format' },
      { path: 'price', code: 'invalid_type' },
    ],
  });
  expect(parseCommand(JSON.parse('{"kind":"stopTraining","__proto__":{"kind":"x"}}'))).toHaveProperty(
    'issues',
  );
});

test.each([
  ['fractions of money', { kind: 'raiseDebt', amount: 1.5 }],
  ['infinite money', { kind: 'raiseDebt', amount: Number.POSITIVE_INFINITY }],
  ['more than exact integers hold', { kind: 'raiseDebt', amount: 2 ** 60 }],
  ['control characters', { kind: 'startTraining', name: 'a\nb', quarters: 1, share: 1 }],
  ['half a character', { kind: 'startTraining', name: 'a\ud800', quarters: 1, share: 1 }],
  ['a missing field', { kind: 'raiseDebt' }],
  ['an undefined field', { kind: 'setSpending', research: undefined }],
])('F1 %s are no command', (_, data) => {
  expect(parseCommand(data)).toHaveProperty('issues');
});

test('T4 a negative zero becomes zero, so that a saved state is the running one', () => {
  const command = parseCommand({ kind: 'setOpenness', openness: -0 });
  expect(command).toEqual({ kind: 'setOpenness', openness: 0 });
});

test('F3 a failed company decides nothing', () => {
  const game = testGame();
  ownIn(game, STRATO).status = 'failed';
  expect(refusalOf(game, STRATO, { kind: 'setDepreciation', years: 5 })).toBe('failed');
});

test('T1 nothing is decided after the end', () => {
  const game = testGame();
  game.work.state.status = 'finished';
  expect(refusalOf(game, STRATO, { kind: 'setDepreciation', years: 5 })).toBe('finished');
});

test('a command without a price is free, and checking changes nothing', () => {
  const game = testGame();
  const before = JSON.stringify(game.work.state);
  const view = viewOf(game, STRATO);
  expect(commandCost(view, { kind: 'setDepreciation', years: 5 })).toEqual({
    now: 0,
    perQuarter: 0,
    later: 0,
  });
  expect(checkCommand(view, { kind: 'raiseDebt', amount: 5 })).toBeNull();
  expect(JSON.stringify(game.work.state)).toBe(before);
});
