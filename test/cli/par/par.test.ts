import { expect, test } from 'vitest';
import { meanScores, parFile, parsFrom } from '../../../src/cli/par/par.ts';
import type { Reached } from '../../../src/cli/par/reached.ts';
import { parseScenario } from '../../../src/scenario/parse/parseScenario.ts';

function campaign(value: number, score: number): Reached {
  const made = { value, market: 0.5, technology: 0, standing: 1, resilience: 0.7, responsibility: 0.6 };
  return { amazon: { made, score } };
}

test('O2 a par is the median of what was reached, so that one wonder asks nothing of the others', () => {
  const pars = parsFrom([campaign(2, 60), campaign(3.146, 70), campaign(40, 90)]);
  expect(pars.amazon?.value).toBe(3.15);
  expect(pars.amazon?.technology).toBeGreaterThan(0);
});

test('O2 the mean score of a seat tells how even the seats are', () => {
  expect(meanScores([campaign(1, 60), campaign(1, 70)])).toEqual({ amazon: 65 });
});

test('the file of courses is a part of a scenario that a program can read', () => {
  const text = parFile(parsFrom([campaign(2, 60)]), 1);
  const { diagnostics } = parseScenario([{ path: 'par.json', text }]);
  expect(diagnostics.filter(({ path }) => path?.startsWith('par.amazon.') === true)).toEqual([]);
  expect(text).toContain('"amazon": { "value": 2');
});
