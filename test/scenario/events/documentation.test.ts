import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { STEP_LIMIT } from '../../../src/engine/events/conditions/handler.ts';
import { QUANTITIES } from '../../../src/engine/events/quantities.ts';
import { CONDITION_LIMITS } from '../../../src/scenario/diagnostics/checks/events/conditions.ts';

const page = await readFile('docs/modding/events.md', 'utf8');

test('the page for authors lists every quantity with what it is, and no other', () => {
  const rows = [
    ...page.matchAll(/^\| `(\w+)` \| [^|]+ \| (\w+) \| (\w+) \| (\w+) \| (\S+) to (\S+) \|$/gm),
  ].map(([, name, kind, scope, rule, low, high]) => [
    name,
    { kind, scope, rule, low: Number(low), high: Number(high) },
  ]);
  const known = Object.entries(QUANTITIES).map(([name, { kind, scope, rule, low, high }]) => [
    name,
    { kind, scope, rule, low, high },
  ]);
  expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(known));
});

test('the page for authors states the limits', () => {
  expect(page).toContain(`${CONDITION_LIMITS.nodes} parts`);
  expect(page).toContain(`nested ${CONDITION_LIMITS.depth}`);
  expect(page).toContain(STEP_LIMIT.toLocaleString('en'));
});
