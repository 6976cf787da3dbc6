import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { MESSAGES } from '../../../src/scenario/diagnostics/messages.ts';
import { LIMITS } from '../../../src/scenario/parse/json/limits.ts';

const page = await readFile('docs/modding/errors.md', 'utf8');

test('the page for authors explains every message, and no other', () => {
  const documented = [...page.matchAll(/^\| `(\w+)` \| (\w+) \| (.*) \|$/gm)].map(
    ([, code, severity, text]) => {
      return [code, { severity, text: text?.replaceAll(/‹(\w+)›/g, '{$1}') }];
    },
  );
  expect(Object.fromEntries(documented)).toEqual(MESSAGES);
});

test('the page for authors states the limits', () => {
  const withCommas = (value: number) => String(value).replaceAll(/\B(?=(\d{3})+$)/g, ',');
  for (const limit of Object.values(LIMITS)) expect(page).toContain(withCommas(limit));
});
