import { describe, expect, test } from 'vitest';
import { NIGHT_THEME } from '../../../src/ui/charts/chartTheme.ts';
import type { ChartContext } from '../../../src/ui/charts/chartTypes.ts';
import {
  fanChartOption,
  fanChartTable,
  fanRows,
  quantileLine,
} from '../../../src/ui/charts/fanChart.model.ts';

const quarter = (middle: number) => ({
  p10: middle - 2,
  p25: middle - 1,
  p50: middle,
  p75: middle + 1,
  p90: middle + 3,
});
const data = {
  past: [
    { period: 'Q1', value: 8 },
    { period: 'Q2', value: 9 },
  ],
  periods: ['Q3', 'Q4'],
  withStaged: [quarter(10), quarter(12)],
  withoutStaged: [quarter(9), quarter(-1)],
};
const words = {
  past: 'Cash',
  median: 'median',
  most: 'most',
  low10: 'p10',
  low25: 'p25',
  high75: 'p75',
  high90: 'p90',
  withStaged: 'with',
  withoutStaged: 'without',
  period: 'Quarter',
};
const format = (value: number): string => `$${value}`;
const context: ChartContext = { theme: NIGHT_THEME, format, description: 'In words' };

test('the fan opens from the last known value', () => {
  expect(quantileLine(data, data.withStaged, 'p90')).toEqual([null, 9, 13, 15]);
  expect(quantileLine({ ...data, past: [] }, data.withStaged, 'p50')).toEqual([10, 12]);
});

describe('the bands', () => {
  const { series } = fanChartOption(data, words, context);
  const list = Array.isArray(series) ? series : [];
  const dataOf = (id: string) => list.find((one) => one.id === id)?.data;

  test('are thicknesses on top of each other that end at the outer quantile', () => {
    expect(dataOf('with-floor')).toEqual([null, 9, 8, 10]);
    expect(dataOf('with-low')).toEqual([null, 0, 1, 1]);
    expect(dataOf('with-mid')).toEqual([null, 0, 2, 2]);
    expect(dataOf('with-high')).toEqual([null, 0, 2, 2]);
  });

  test('are stacked across zero too, where cash may run out', () => {
    expect(dataOf('without-floor')).toEqual([null, 9, 7, -3]);
    expect(list.find((one) => one.id === 'without-mid')).toMatchObject({ stackStrategy: 'all' });
  });

  test('of the two fans differ without their colours: one is hatched and dashed', () => {
    const find = (id: string) => list.find((one) => one.id === id);
    expect(find('without-mid')).toMatchObject({ itemStyle: { decal: { symbol: 'rect' } } });
    expect(find('with-mid')).toMatchObject({ itemStyle: { decal: { symbol: 'none' } } });
    expect(find('without')).toMatchObject({ lineStyle: { type: [5, 4] } });
    expect(find('with')).toMatchObject({ lineStyle: { type: 'solid' } });
  });

  test('leave out the comparison when nothing is staged', () => {
    const { withoutStaged: _, ...alone } = data;
    const option = fanChartOption(alone, words, context);
    expect(JSON.stringify(option.series)).not.toContain('without');
  });
});

test('the tooltip tells the past from the future', () => {
  expect(fanRows(data, words, 1, context)).toEqual([{ name: 'Cash', value: '$9', colour: NIGHT_THEME.ink }]);
  expect(fanRows(data, words, 2, context).map((row) => row.value)).toEqual([
    '$10',
    '$8 – $13',
    '$9',
    '$7 – $12',
  ]);
  expect(fanRows(data, words, 9, context)).toEqual([]);
});

test('the table holds every quantile, with and without', () => {
  const table = fanChartTable(data, words, format);
  expect(table.head).toEqual(['Quarter', 'p10', 'p25', 'median', 'p75', 'p90']);
  expect(table.rows[0]?.cells).toEqual(['Q1', '', '', '$8', '', '']);
  expect(table.rows[2]?.cells).toEqual(['Q3, with', '$8', '$9', '$10', '$11', '$13']);
  expect(table.rows).toHaveLength(6);
});
