import { expect, test } from 'vitest';
import { quantile, sizesOf } from './lib/sizes.ts';
import { readSources } from './lib/sources.ts';

const { files, functions } = sizesOf(readSources(['src', 'electron', 'scripts']));
const longest = (sized: typeof files, limit: number) =>
  sized
    .filter(({ lines }) => lines > limit)
    .sort((a, b) => b.lines - a.lines)
    .map(({ name, lines }) => `${name} (${lines})`)
    .join(', ');

test('files are short: half under 100 lines, 95 % under 250', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(quantile(files, 0.5)).toBeLessThan(100);
  expect(quantile(files, 0.95), longest(files, 250)).toBeLessThan(250);
});

test('no file is one that knows everything', () => {
  expect(longest(files, 400)).toBe('');
});

test('functions are short: half under 10 lines, 95 % under 40', () => {
  expect(functions.length).toBeGreaterThan(100);
  expect(quantile(functions, 0.5)).toBeLessThan(10);
  expect(quantile(functions, 0.95), longest(functions, 40)).toBeLessThan(40);
});

test('the measuring counts files and functions', () => {
  const text = 'const a = () => 1;\nfunction b() {\n  return 2;\n}\ninterface C {\n  d(): void;\n}\n';
  const sizes = sizesOf([{ file: 'x.ts', text }]);
  expect(sizes.files).toEqual([{ name: 'x.ts', lines: 7 }]);
  expect(sizes.functions).toEqual([
    { name: 'x.ts:1', lines: 1 },
    { name: 'x.ts:2', lines: 3 },
  ]);
});
