import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LIMITS } from '../../../src/scenario/parse/json/limits.ts';
import {
  type ParsedScenario,
  parseScenario,
  type ScenarioPart,
} from '../../../src/scenario/parse/parseScenario.ts';
import { runs } from '../../support/propertyRuns.ts';
import { flagship } from '../diagnostics/mistake.ts';
import { specimen } from './specimen.ts';

/** Diagnostics or a scenario, and every diagnostic points into one of the files. */
function expectAnswer({ definition, diagnostics }: ParsedScenario, files: readonly ScenarioPart[]): void {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors.length === 0).toBe(definition !== undefined);
  for (const { file, line, column, message, hint } of diagnostics) {
    const lines = files.find(({ path }) => path === file)?.text.split(/\r\n|\r|\n/);
    expect(lines).toBeDefined();
    expect(line).toBeLessThanOrEqual(lines?.length ?? 0);
    expect(column).toBeLessThanOrEqual((lines?.[line - 1]?.length ?? 0) + 1);
    expect(message.length).toBeGreaterThan(5);
    expect(hint.length).toBeGreaterThan(5);
  }
}

interface Change {
  readonly file: number;
  /** Where, as a part of the file. */
  readonly at: number;
  readonly length: number;
  readonly put: string;
}

const change: fc.Arbitrary<Change> = fc.record({
  file: fc.nat({ max: specimen.length - 1 }),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 40 }),
  put: fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      '',
      '"',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '-',
      '1e9',
      'null',
      '//',
      '/*',
      '\\',
      '"__proto__": 1,',
      '\n',
    ),
  ),
});

/** Cuts a piece out of a file and puts something in its place. */
function apply(files: readonly ScenarioPart[], changes: readonly Change[]): ScenarioPart[] {
  const copies = files.map((file) => ({ ...file }));
  for (const { file, at, length, put } of changes) {
    const part = copies[file];
    if (part === undefined) continue;
    const start = Math.floor(at * part.text.length);
    part.text = part.text.slice(0, start) + put + part.text.slice(start + length);
  }
  return copies;
}

/** Cuts off what follows a place. */
const cutOff = fc.record({
  which: fc.nat({ max: specimen.length - 1 }),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
});

test('what is damaged here is a whole scenario, with every part that the flagship has', () => {
  const { scenario, diagnostics } = parseScenario(specimen);
  expect(diagnostics).toEqual([]);
  const whole = parseScenario(flagship).scenario;
  const parts = Object.entries(whole ?? {}).filter(([, part]) => !isEmpty(part));
  expect(parts.length).toBeGreaterThan(15);
  for (const [key] of parts) expect(isEmpty(Reflect.get(scenario ?? {}, key)), key).toBe(false);
});

const isEmpty = (part: unknown): boolean =>
  part === undefined || (typeof part === 'object' && part !== null && Object.keys(part).length === 0);

test('a scenario that was changed anywhere gives diagnostics or a scenario, never an exception', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
      const files = apply(specimen, changes);
      expectAnswer(parseScenario(files), files);
    }),
    runs(120),
  );
}, 120_000);

test('files that are cut off anywhere give diagnostics, never an exception', () => {
  fc.assert(
    fc.property(fc.array(cutOff, { minLength: 1, maxLength: 4 }), (cuts) => {
      const files = specimen.map((file, index) => {
        const cut = cuts.find(({ which }) => which === index);
        return cut === undefined
          ? file
          : { ...file, text: file.text.slice(0, Math.floor(cut.at * file.text.length)) };
      });
      expectAnswer(parseScenario(files), files);
    }),
    runs(60),
  );
}, 120_000);

test('any JSON at all gives diagnostics, never an exception', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const files = [{ path: 'scenario.json', text }];
      expectAnswer(parseScenario(files), files);
    }),
    runs(200),
  );
});

test('any value in the place of any other gives diagnostics or a scenario, never an exception', () => {
  const value = fc.constantFrom(
    'null',
    '0',
    '-1',
    '1e308',
    '""',
    '"x"',
    '[]',
    '{}',
    '[[]]',
    '{"a":{}}',
    'true',
  );
  const spots = specimen.flatMap(({ path, text }) =>
    [...text.matchAll(/: (?:"[^"\n]*"|-?[\d.]+|true|false)/g)].map(({ index, 0: found }) => ({
      path,
      index,
      found,
    })),
  );
  const swap = fc.record({ spot: fc.constantFrom(...spots), put: value });
  const swaps = fc.uniqueArray(swap, { minLength: 1, maxLength: 6, selector: ({ spot }) => spot });
  fc.assert(
    fc.property(swaps, (all) => {
      const backwards = all.toSorted((a, b) => b.spot.index - a.spot.index);
      const files = specimen.map((file) => ({ ...file }));
      for (const { spot, put } of backwards)
        for (const file of files)
          if (file.path === spot.path)
            file.text = `${file.text.slice(0, spot.index)}: ${put}${file.text.slice(spot.index + spot.found.length)}`;
      expectAnswer(parseScenario(files), files);
    }),
    runs(150),
  );
}, 120_000);

// Where each mistake costs as much as all before it, 40 000 of them take far longer than the limit of the test.
test('what a hostile file may cost is bounded', () => {
  const text = `{"companies": [${'{"x":1},'.repeat(40_000)}{}]}`;
  const { diagnostics } = parseScenario([{ path: 'scenario.json', text }]);
  expect(diagnostics.length).toBe(LIMITS.diagnostics + 1);
  expect(diagnostics.at(-1)?.code).toBe('moreDiagnostics');
}, 60_000);

test('too many files, too much text, no file', () => {
  const many = Array.from({ length: LIMITS.files + 1 }, (_, index) => ({
    path: `${index}.json`,
    text: '{}',
  }));
  expect(parseScenario(many).diagnostics.map(({ code }) => code)).toEqual(['tooManyFiles']);
  const long = { path: 'a.json', text: ' '.repeat(LIMITS.totalCharacters / 4) };
  const files = [long, long, long, long, { path: 'b.json', text: ' ' }];
  expect(parseScenario(files).diagnostics.map(({ code }) => code)).toEqual(['tooMuchText']);
  expect(parseScenario([]).diagnostics.map(({ code }) => code)).toEqual(['noFiles']);
});
