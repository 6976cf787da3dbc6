import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LIMITS } from '../../../src/scenario/parse/json/limits.ts';
import {
  type ParsedScenario,
  parseScenario,
  type ScenarioPart,
} from '../../../src/scenario/parse/parseScenario.ts';
import { flagship } from '../diagnostics/mistake.ts';

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
  file: fc.nat({ max: flagship.length - 1 }),
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

test('a scenario that was changed anywhere gives diagnostics or a scenario, never an exception', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const files = apply(flagship, changes);
      expectAnswer(parseScenario(files), files);
    }),
    { numRuns: 120 },
  );
}, 120_000);

test('a file that is cut off anywhere gives diagnostics, never an exception', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: flagship.length - 1 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (which, at) => {
        const files = flagship.map((file, index) =>
          index === which ? { ...file, text: file.text.slice(0, Math.floor(at * file.text.length)) } : file,
        );
        expectAnswer(parseScenario(files), files);
      },
    ),
    { numRuns: 60 },
  );
}, 120_000);

test('any JSON at all gives diagnostics, never an exception', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const files = [{ path: 'scenario.json', text }];
      expectAnswer(parseScenario(files), files);
    }),
    { numRuns: 200 },
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
  const spots = flagship.flatMap(({ path, text }) =>
    [...text.matchAll(/: (?:"[^"\n]*"|-?[\d.]+|true|false)/g)].map(({ index, 0: found }) => ({
      path,
      index,
      found,
    })),
  );
  fc.assert(
    fc.property(fc.constantFrom(...spots), value, ({ path, index, found }, put) => {
      const files = flagship.map((file) =>
        file.path === path
          ? { path, text: `${file.text.slice(0, index)}: ${put}${file.text.slice(index + found.length)}` }
          : file,
      );
      expectAnswer(parseScenario(files), files);
    }),
    { numRuns: 80 },
  );
}, 240_000);

test('what a hostile file may cost is bounded', () => {
  const began = performance.now();
  const text = `{"companies": [${'{"x":1},'.repeat(40_000)}{}]}`;
  const { diagnostics } = parseScenario([{ path: 'scenario.json', text }]);
  expect(diagnostics.length).toBe(LIMITS.diagnostics + 1);
  expect(diagnostics.at(-1)?.code).toBe('moreDiagnostics');
  expect(performance.now() - began).toBeLessThan(15_000);
});

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
