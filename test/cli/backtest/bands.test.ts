import { describe, expect, test } from 'vitest';
import { bandsOf, quantile } from '../../../src/cli/backtest/bands.ts';
import type { BacktestPlan, History } from '../../../src/cli/backtest/plan.ts';

const plan: BacktestPlan = {
  scenario: 'any',
  difficulty: 'manager',
  fitUntil: '2024Q4',
  series: [{ id: 'sales', company: 'strato', metric: 'revenue', perUnit: 1, weight: 1, headline: true }],
  fit: [],
};

function published(values: Readonly<Record<string, number>>): History {
  return {
    series: [
      {
        id: 'sales',
        unit: 'USD bn',
        values: Object.entries(values).map(([quarter, value]) => {
          return { quarter, value, read: true, source: '', note: '' };
        }),
      },
    ],
  };
}

/** Eleven campaigns: the first quarter 0 to 10, the second ten times as much. */
const runs = Array.from({ length: 11 }, (_, k) => [[k, 10 * k]]);

describe('bands of a backtest', () => {
  test('quantiles lie between neighbours', () => {
    expect(quantile([0, 10, 20], 0.5)).toBe(10);
    expect(quantile([0, 10, 20], 0.25)).toBe(5);
    expect(quantile([7], 0.9)).toBe(7);
  });

  test('the error is that of the median, and the test is apart from what was fitted', () => {
    const [sales] = bandsOf(plan, published({ '2024Q4': 4, '2025Q1': 40 }), ['2024Q4', '2025Q1'], runs);
    expect(sales?.quarters).toEqual([
      { quarter: '2024Q4', p10: 1, p50: 5, p90: 9, actual: 4, fitted: true },
      { quarter: '2025Q1', p10: 10, p50: 50, p90: 90, actual: 40, fitted: false },
    ]);
    expect(sales?.mapeFitted).toBeCloseTo(0.25);
    expect(sales?.mape).toBeCloseTo(0.25);
    expect(sales?.inBand).toBe(1);
  });

  test('what lies outside the band is not inside it', () => {
    const [sales] = bandsOf(plan, published({ '2025Q1': 95 }), ['2024Q4', '2025Q1'], runs);
    expect(sales?.inBand).toBe(0);
    expect(sales?.quarters).toHaveLength(1);
  });

  test('a series that nobody published is said aloud', () => {
    expect(() => bandsOf(plan, { series: [] }, ['2025Q1'], runs)).toThrow(/'sales'/);
  });
});
