import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inWords } from '../../../src/scenario/diagnostics/diagnostic.ts';
import { LIMITS } from '../../../src/scenario/parse/json/limits.ts';
import { readJson } from '../../../src/scenario/parse/json/readJson.ts';
import { toData } from '../../../src/scenario/parse/json/sourceNode.ts';

/** `line:column code` of everything that is wrong with a text. */
function faults(text: string): string[] {
  return readJson('file.json', text).findings.map((finding) => {
    const { line, column, code } = inWords(finding);
    return `${line}:${column} ${code}`;
  });
}

function dataOf(text: string): unknown {
  const { root } = readJson('file.json', text);
  return root === undefined ? undefined : toData(root);
}

describe('reading JSON with comments', () => {
  test('gives the same data as JSON.parse, for any JSON', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), (text) => {
        fc.pre(!/__proto__|constructor|prototype|-0\b/.test(text));
        // Keys written twice are a mistake here; JSON.parse takes the last in silence.
        const { findings } = readJson('file.json', text);
        fc.pre(findings.length === 0);
        expect(dataOf(text)).toEqual(JSON.parse(text));
      }),
      { numRuns: 300 },
    );
  });

  test('passes over comments and a byte order mark', () => {
    expect(dataOf('\uFEFF{ // one\n "a": /* two */ 1 }')).toEqual({ a: 1 });
  });

  test.each([
    ['{"a":1,}', '1:7 trailingComma'],
    ['{"a":1,,"b":2}', '1:8 doubleComma'],
    ['{\n"a":1\n"b":2}', '2:6 missingComma'],
    ['{"a" 1}', '1:5 missingColon'],
    ['{"a": }', '1:7 missingValue'],
    ["{'a':1}", '1:2 bareName'],
    ['{"a": yes}', '1:7 bareWord'],
    ['{"a": 0x10}', '1:7 badNumber'],
    ['{"a": NaN}', '1:7 badNumber'],
    ['{"a": .5}', '1:7 badNumber'],
    ['{"a": "\\x"}', '1:8 badEscape'],
    ['{"a": "b\tc"}', '1:9 badCharacter'],
    ['{"a": [1, 2}', '1:12 wrongBracket'],
    ['{"a": {"b": 1}\n', '2:1 unclosedBracket'],
    ['{"a": 1}}', '1:9 extraText'],
    ['{"a": 1e999}', '1:7 numberTooLarge'],
    ['/* open', '1:1 unclosedComment'],
    ['', '1:1 emptyFile'],
    ['{"a": 1, "a": 2}', '1:10 duplicateKey'],
    ['{"constructor": 1}', '1:2 forbiddenKey'],
  ])('%j is %s, and nothing else', (text, fault) => {
    expect(faults(text)).toEqual([fault]);
  });

  test('lines end in any of the three ways', () => {
    expect(faults('{\r\n"a": 1,\r"b": x\n}')).toEqual(['3:6 bareWord']);
  });

  test('mistakes in different lines are all told', () => {
    expect(faults('{\n"a": 1,,\n"b" 2,\n"c": tru,\n"d": [1 2]\n}')).toEqual([
      '2:8 doubleComma',
      '3:4 missingColon',
      '4:6 bareWord',
      '5:8 missingComma',
    ]);
  });

  test('dangerous names reach nothing', () => {
    const data = dataOf('{"a": {"__proto__": {"polluted": true}, "constructor": {"prototype": 1}}, "b": 1}');
    expect(data).toEqual({ a: {}, b: 1 });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('a file that is too long or too deep is not parsed at all', () => {
    expect(faults(`"${'x'.repeat(LIMITS.fileCharacters)}"`)).toEqual(['1:1 fileTooLarge']);
    const deep = '['.repeat(200_000);
    expect(faults(deep)).toEqual([`1:${LIMITS.depth + 1} tooDeep`]);
    expect(readJson('file.json', deep).root).toBeUndefined();
  });

  test('-0 is read as 0', () => {
    expect(Object.is(dataOf('-0'), 0)).toBe(true);
  });
});
