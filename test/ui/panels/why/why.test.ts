import { describe, expect, test } from 'vitest';
import type { Explanation } from '../../../../src/engine/index.ts';
import { waterfallSteps } from '../../../../src/ui/charts/waterfall.model.ts';
import {
  isSteady,
  lastResolved,
  rowsOf,
  waterfallOf,
  wholeCauses,
} from '../../../../src/ui/panels/why/why.model.ts';

const words = { from: 'Q4', to: 'Q1', cause: ({ cause }: { readonly cause: string }) => `«${cause}»` };

function explanation(before: number, after: number, amounts: readonly number[]): Explanation {
  const causes = amounts.map((amount, i) => ({ cause: `c${i}`, amount, rule: 'D2' }));
  return { metric: 'trust', before, after, causes };
}

describe('I2 causes sum to the change', () => {
  test('dust of fractions goes to the largest cause', () => {
    const whole = wholeCauses(explanation(0.1, 0.4, [0.2, 0.1 + 1e-13]));
    const sum = whole.reduce((total, cause) => total + cause.amount, 0);
    expect(sum).toBeCloseTo(0.4 - 0.1, 15);
  });

  test('a real remainder is not hidden', () => {
    expect(wholeCauses(explanation(100, 150, [30]))).toEqual([{ cause: 'c0', amount: 30, rule: 'D2' }]);
  });

  test('the waterfall shows no unexplained bar for dust, and one for a missing kUSD', () => {
    const drawn = { others: () => 'others', unexplained: 'unexplained' };
    const kinds = (one: Explanation) =>
      waterfallSteps(waterfallOf(one, words), drawn).map(({ kind }) => kind);
    expect(kinds(explanation(0.1, 0.4, [0.2, 0.1 + 1e-13]))).not.toContain('unexplained');
    expect(kinds(explanation(5_000_000_000, 5_000_000_002, [1]))).toContain('unexplained');
  });
});

test('causes are named, and totals carry their quarters', () => {
  const data = waterfallOf(explanation(1, 3, [2]), words);
  expect(data.from).toEqual({ label: 'Q4', value: 1 });
  expect(data.causes).toEqual([{ id: 'c0', name: '«c0»', amount: 2 }]);
});

test('a figure without causes that did not move is steady; one whose causes cancel out is not', () => {
  expect(isSteady(explanation(5, 5, []))).toBe(true);
  expect(isSteady(explanation(5, 5, [1, -1]))).toBe(false);
});

test('the opening is no quarter that was played', () => {
  expect(lastResolved(['2025Q4'])).toBe(-1);
  expect(lastResolved(['2025Q4', '2026Q1'])).toBe(0);
});

test('I2 the table lists the parts of a group under it', () => {
  const part = { cause: 'power', amount: -3, rule: 'E1' };
  const group = { cause: 'fromOperations', amount: -3, rule: 'F2', parts: [part] };
  const alone = { cause: 'shells', amount: 1, rule: 'C2' };
  expect(rowsOf([group, alone])).toEqual([
    { share: group, isPart: false },
    { share: part, isPart: true },
    { share: alone, isPart: false },
  ]);
});
