import { expect, test } from 'vitest';
import { callProgram } from '../program.ts';

test('backtest tells error, band and what was, series by series', async () => {
  const { code, out } = await callProgram('backtest', '--seeds', '2', '--json');
  expect(code).toBe(0);
  const answer = JSON.parse(out);
  expect(answer).toMatchObject({ scenario: 'history-2023', seeds: 2, fitUntil: '2024Q4' });
  const ids = answer.series.map((series: { id: string }) => series.id);
  expect(ids).toEqual(expect.arrayContaining(['aws_revenue', 'nvidia_data_center_revenue']));
  for (const { mape, quarters } of answer.series) {
    expect(Number.isFinite(mape)).toBe(true);
    expect(quarters).toHaveLength(12);
    for (const { p10, p50, p90 } of quarters) {
      expect(p10).toBeLessThanOrEqual(p50);
      expect(p50).toBeLessThanOrEqual(p90);
    }
  }
  // What was is what was published, in its own unit.
  const aws = answer.series.find((series: { id: string }) => series.id === 'aws_revenue');
  expect(aws.quarters.at(-1)).toMatchObject({ quarter: '2025Q4', actual: 35.579, fitted: false });
});

test('backtest plays the same campaigns for the same seeds', async () => {
  const first = await callProgram('backtest', '--seeds', '1', '--seed', '7', '--json');
  const second = await callProgram('backtest', '--seeds', '1', '--seed', '7', '--json');
  const other = await callProgram('backtest', '--seeds', '1', '--seed', '8', '--json');
  expect(second.out).toBe(first.out);
  expect(other.out).not.toBe(first.out);
});
