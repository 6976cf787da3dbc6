import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint } from '../../scripts/lib/fingerprint.ts';

let root: string;
const place = (name: string) => path.join(root, 'src', name);
const now = () => fingerprint(root, ['src', 'absent']);

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'hyperscale-fingerprint-'));
  mkdirSync(place('inner'), { recursive: true });
  writeFileSync(place('a.ts'), 'a');
  writeFileSync(place('inner/b.ts'), 'b');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('stays while nothing changes', () => {
  expect(now()).toBe(now());
});

test.each<[string, () => void]>([
  ['a file grows', () => writeFileSync(place('a.ts'), 'aa')],
  ['a file is written again', () => utimesSync(place('inner/b.ts'), 1000, 1000)],
  ['a file is added', () => writeFileSync(place('inner/c.ts'), '')],
  ['a file is removed', () => rmSync(place('inner/b.ts'))],
])('changes when %s', (_, change) => {
  const before = now();
  change();
  expect(now()).not.toBe(before);
});
