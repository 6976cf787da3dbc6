import { describe, expect, test } from 'vitest';
import { compareCompanies } from '../../../../src/ui/panels/rivals/compare.model.ts';
import { relationName } from '../../../../src/ui/panels/rivals/relation.model.ts';

describe('two companies side by side', () => {
  const history = {
    quarters: ['2025Q4'],
    series: {
      a: { revenue: [10], cash: [3], debt: [0], 'share.cloud': [0.4], 'score.value': [50] },
      b: { revenue: [4], cash: [null], debt: [0], 'share.cloud': [0], 'score.value': [60] },
    },
    world: {},
  };

  test('I1 only figures known of both are compared, and none that is nothing in both', () => {
    expect(compareCompanies(history, 'a', 'b')).toEqual([
      { metric: 'revenue', first: 10, second: 4 },
      { metric: 'share.cloud', first: 0.4, second: 0 },
      { metric: 'score.value', first: 50, second: 60 },
    ]);
  });

  test('an unknown company compares with nothing', () => {
    expect(compareCompanies(history, 'a', 'z')).toEqual([]);
  });
});

test.each([
  [1, 'allied'],
  [0.2, 'friendly'],
  [0, 'neutral'],
  [-0.5, 'cool'],
  [-1, 'hostile'],
])('a relation of %d is %s', (relation, name) => {
  expect(relationName(relation)).toBe(name);
});
