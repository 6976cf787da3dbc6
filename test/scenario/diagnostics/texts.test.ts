import { expect, test } from 'vitest';
import { inWords, mend } from '../../../src/scenario/diagnostics/diagnostic.ts';
import { MENDS } from '../../../src/scenario/diagnostics/mends.ts';
import { MESSAGES } from '../../../src/scenario/diagnostics/messages.ts';
import { editDistance, nearest } from '../../../src/scenario/diagnostics/nearest.ts';

test('every message and every mend is a sentence', () => {
  for (const { text } of Object.values(MESSAGES)) expect(text).toMatch(/[.!?]$/);
  for (const [code, text] of Object.entries(MENDS)) {
    if (!['addKey', 'writeType', 'writeRange', 'writeItems'].includes(code)) expect(text).toMatch(/[.?]$/);
  }
});

test('parameters are put into the text, also where they look like a pattern', () => {
  const place = { file: 'a.json', line: 1, column: 2 };
  const params = { name: '$& {kind}', kind: 'region' };
  const said = inWords({
    code: 'unknownReference',
    params,
    mend: mend('didYouMean', { nearest: '$1' }),
    place,
    path: ['a', 0, 'b-c', 'd e'],
  });
  expect(said.message).toBe("There is no region '$& {kind}'.");
  expect(said.hint).toBe("Did you mean '$1'?");
  expect(said.path).toBe('a[0].b-c["d e"]');
});

test('the nearest name counts inserted, deleted, replaced and swapped letters, and case for little', () => {
  expect(editDistance('europe', 'eurpoe')).toBe(1);
  expect(editDistance('kitten', 'sitting')).toBe(3);
  expect(nearest('northamerica', ['northAmerica', 'southAmerica'])).toBe('northAmerica');
  expect(nearest('asiaPacfic', ['europe', 'asiaPacific'])).toBe('asiaPacific');
  expect(nearest('mars', ['europe', 'asiaPacific'])).toBeUndefined();
  expect(nearest('x'.repeat(100_000), ['europe'])).toBeUndefined();
});
