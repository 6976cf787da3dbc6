import { expect, test } from 'vitest';
import { compile } from '../../../src/engine/state/compile.ts';
import { volumesOf } from '../../../src/engine/state/volumes.ts';
import { testScenario } from '../../support/testGame.ts';

test('D1, I1 what customers buy is summed by segment over the regions; the last column is what nobody serves', () => {
  const scenario = testScenario();
  const { cells } = compile(scenario);
  const columns = scenario.companies.length + 1;
  // A number of its own for each cell and column: a sum that takes in a wrong one is wrong.
  const units = cells.map(({ index }) => Array.from({ length: columns }, (_, i) => 10 ** i * (index + 1)));
  const { bySegment, own } = volumesOf(scenario, units, 1);
  const expected = scenario.segments.map((_, s) => {
    const sum = cells.filter(({ segment }) => segment === s).reduce((all, { index }) => all + index + 1, 0);
    return Array.from({ length: columns }, (__, i) => 10 ** i * sum);
  });
  expect(bySegment).toEqual(expected);
  expect(own).toEqual(cells.map(({ index }) => 10 * (index + 1)));
  // Where nothing is sold yet, every column is there and nought.
  expect(volumesOf(scenario, [], 0)).toEqual({ bySegment: expected.map((row) => row.map(() => 0)), own: [] });
});
