import { expect, test } from 'vitest';
import { liftsOf, meanScores, parFile, parsFrom } from '../../../src/cli/par/par.ts';
import type { Reached } from '../../../src/cli/par/reached.ts';
import { kindOf } from '../../../src/engine/index.ts';
import { parseScenario } from '../../../src/scenario/parse/parseScenario.ts';
import { testScenario } from '../../support/testGame.ts';

function campaign(value: number, score: number): Reached {
  const made = { value, market: 0.5, technology: 0, standing: 1, resilience: 0.7, responsibility: 0.6 };
  return { amazon: { made, score } };
}

test('O2 a par is the middle of what was reached, so that one wonder asks nothing of the others', () => {
  const pars = parsFrom([campaign(2, 60), campaign(3.146, 70), campaign(40, 90)]);
  expect(pars.amazon?.value).toBe(3.15);
  expect(pars.amazon?.technology).toBeGreaterThan(0);
});

test('O2 what comes in two sizes has its par between them, not at the one or the other', () => {
  const pars = parsFrom([1, 1, 1, 1, 2, 2, 2, 2, 2].map((value) => campaign(value, 60)));
  expect(pars.amazon?.value).toBeCloseTo(1.67);
});

test('O2 who has few rivals of its kind is asked for more, so that the best of two is no easier than the best of five', () => {
  const { companies } = testScenario();
  const cloud = companies.filter((one) => kindOf(one) === 'cloud').slice(0, 1);
  const chips = companies.filter((one) => kindOf(one) === 'silicon').slice(0, 1);
  const crowd = [...cloud, ...cloud, ...cloud, ...chips];
  const lifts = liftsOf(crowd);
  expect(lifts[cloud[0]?.id ?? '']).toBe(1);
  expect(lifts[chips[0]?.id ?? '']).toBeGreaterThan(1);
  expect(parsFrom([campaign(2, 60)], { amazon: 1.1 }).amazon?.value).toBe(2.2);
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
