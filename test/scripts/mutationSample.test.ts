import { expect, test } from 'vitest';
import { choose } from '../../scripts/mutationSample/choose.ts';
import { reportOf } from '../../scripts/mutationSample/report.ts';
import { isNoticed, type Result } from '../../scripts/mutationSample/results.ts';

const place = (line: number, mutants: number) => ({
  file: 'src/engine/some.ts',
  start: { line, column: 0 },
  end: { line, column: 9 },
  mutants,
});
const places = Array.from({ length: 50 }, (_, line) => place(line, 1 + (line % 3)));

test('a sample of mutants is drawn by its seed, holds no place twice, and begins a larger one', () => {
  const small = choose(places, 20, 7);
  expect(small.reduce((sum, { mutants }) => sum + mutants, 0)).toBeGreaterThanOrEqual(20);
  expect(new Set(small).size).toBe(small.length);
  expect(choose(places, 40, 7).slice(0, small.length)).toEqual(small);
  expect(choose(places, 20, 8)).not.toEqual(small);
  expect(new Set(choose(places, 1_000, 7)).size).toBe(50);
});

test('what no test notices is told by file and line; what is no valid program does not count', () => {
  const statuses = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored'];
  const results = statuses.map((status, line): Result => {
    const { mutants: _, ...where } = place(line, 1);
    return { ...where, mutator: 'BooleanLiteral', replacement: 'false', status, covered: line };
  });
  expect(results.filter(isNoticed)).toHaveLength(2);
  const report = reportOf(results, 900);
  expect(report).toContain('4 of 900 mutants. Killed: 1, Timeout: 1, Survived: 1, NoCoverage: 1');
  expect(report).toContain('Noticed: 50.0 %');
  expect(report).toContain('src/engine/some.ts\n  3:1 BooleanLiteral → false (2 tests come here)');
  expect(report).toContain('4:1 BooleanLiteral → false (no test comes here)');
});
