import { expect, test } from 'vitest';
import { visible } from '../../src/cli/io.ts';
import { spawnProgram, temporaryFile } from './program.ts';

test('what would steer a terminal is shown; text and tables stay as they are', () => {
  expect(visible('\u001b]0;title\u0007 \u009b31m \u202eevil\r')).toBe(
    '\\u001b]0;title\\u0007 \\u009b31m \\u202eevil\\u000d',
  );
  const text = 'a\tb\nÉté – 5 % · 日本 “x”\n';
  expect(visible(text)).toBe(text);
  const document = JSON.stringify({ name: 'x\u009by\u001bz' });
  expect(JSON.parse(visible(document))).toEqual(JSON.parse(document));
});

test('a file cannot write to the terminal by what is told of it', async () => {
  const file = await temporaryFile('bad.json', '{"id": \u001b[31mred}');
  const { code, out } = await spawnProgram('validate', file);
  expect(code).toBe(1);
  expect(out).not.toContain('\u001b');
  expect(out).toContain('\\u001b is not a value of JSON.');
});
