import { describe, expect, test } from 'vitest';
import { PLAIN_METRICS } from '../../../../src/engine/index.ts';
import { csvOf } from '../../../../src/ui/panels/history/csv.model.ts';
import { allMetrics, groupOf, METRIC_GROUPS } from '../../../../src/ui/panels/history/groups.model.ts';
import {
  companySeries,
  isKnown,
  rankedBy,
  withSome,
} from '../../../../src/ui/panels/history/series.model.ts';
import { isSubject, WORLD_SUBJECTS, worldSeries } from '../../../../src/ui/panels/history/world.model.ts';
import { testScenario } from '../../../support/testGame.ts';

const history = {
  quarters: ['2025Q4', '2026Q1'],
  series: {
    a: { revenue: [1, 2], cash: [null, null] },
    b: { revenue: [5, 4], cash: [0, 0] },
    c: { revenue: [null, null] },
  },
  world: { 'spotPrice.north': [2, 3], 'spotPrice.south': [2, 1], frontier: [9, 10], openFrontier: [7, 8] },
};
const names = {
  company: (id: string) => id.toUpperCase(),
  position: (id: string) => ['a', 'b', 'c'].indexOf(id),
};
// Only two of the names are asked for.
const source = { history, seat: 'a', names: names as never };

describe('I1 series show what is known', () => {
  test('the reader is the lamp, others have their own hue, the unknown have no line', () => {
    expect(companySeries(source, ['a', 'b', 'c'], 'revenue')).toEqual([
      { id: 'a', name: 'A', tone: 'you', values: [1, 2] },
      { id: 'b', name: 'B', tone: 1, values: [5, 4] },
    ]);
  });

  test('largest first, the unknown last', () => {
    expect(rankedBy(history, ['c', 'a', 'b'], 'revenue')).toEqual(['b', 'a', 'c']);
    expect(isKnown(history, 'c', 'revenue')).toBe(false);
  });

  test('who has nothing in any quarter has no area', () => {
    expect(withSome(companySeries(source, ['b'], 'cash'))).toEqual([]);
  });
});

test('every figure is in one group, and every group has figures', () => {
  const all = allMetrics(testScenario());
  expect(all).toEqual(expect.arrayContaining([...PLAIN_METRICS]));
  for (const group of METRIC_GROUPS) expect(all.some((metric) => groupOf(metric) === group)).toBe(true);
});

describe('the table as a file', () => {
  const series = [{ id: 'a,b', name: 'x', tone: 0, values: [1.5, null] }];

  test('is plain CSV: a point in numbers, nothing where nothing is known, names quoted where needed', () => {
    expect(csvOf(['2025Q4', '2026Q1'], series)).toBe('quarter,"a,b"\r\n2025Q4,1.5\r\n2026Q1,\r\n');
  });
});

describe('the world', () => {
  const words = { mark: (id: string) => `mark ${id}`, place: (kind: string, id: string) => `${kind} ${id}` };

  test('has a line for each place of a subject', () => {
    expect(worldSeries(history.world, 'spotPrice', words).map(({ name, values }) => [name, values])).toEqual([
      ['region north', [2, 3]],
      ['region south', [2, 1]],
    ]);
  });

  test('has marks of its own, which are no places', () => {
    expect(worldSeries(history.world, 'frontier', words).map(({ name }) => name)).toEqual([
      'mark frontier',
      'mark openFrontier',
    ]);
  });

  test('knows its subjects', () => {
    for (const subject of WORLD_SUBJECTS) expect(isSubject(subject)).toBe(true);
    expect(isSubject('weather')).toBe(false);
  });
});
