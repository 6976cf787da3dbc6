import { expect, test } from 'vitest';
import { choicesOf } from '../../../src/cli/balance/choices.ts';
import { idlenessOf } from '../../../src/cli/balance/idleness.ts';
import { basis, verdict, worthText } from '../../../src/cli/balance/markdown.ts';
import { worthOf } from '../../../src/cli/balance/worth.ts';
import { madeUpGame } from '../../support/madeUpGames.ts';

test('idle quarters are counted while a company lives, and the longest run of them is found', () => {
  const scores = Array.from({ length: 5 }, () => [1, 1]);
  const done = [
    [3, 0],
    [0, 0],
    [0, 0],
    [2, 0],
    [0, 0],
  ];
  const found = idlenessOf(['a', 'b'], [madeUpGame(scores, { done, failed: [null, 2] })]);
  expect(found).toEqual([
    { company: 'a', games: 1, decisions: 1, idle: 0.6, longestStreak: 2, failures: 0 },
    { company: 'b', games: 1, decisions: 0, idle: 1, longestStreak: 2, failures: 1 },
  ]);
});

test('the worth of paired differences has an interval by Student', () => {
  const found = worthOf([1, 2, 3, 4]);
  expect(found).toMatchObject({ pairs: 4, mean: 2.5, better: 1 });
  expect(found.high).toBeCloseTo(2.5 + (3.18 * Math.sqrt(5 / 3)) / 2, 6);
  expect(found.low).toBeCloseTo(2.5 - (3.18 * Math.sqrt(5 / 3)) / 2, 6);
  expect(worthOf([-1, 0, 1, 1]).better).toBe(0.625);
  expect(worthOf([2])).toMatchObject({
    mean: 2,
    low: Number.NEGATIVE_INFINITY,
    high: Number.POSITIVE_INFINITY,
  });
  expect(worthText(worthOf([2]))).toBe('+2.00');
});

test('a decision matters by its size, and is open when it may help or harm', () => {
  const found = choicesOf([
    [
      { kind: 'build', differences: [1, 1] },
      { kind: 'price', differences: [0.3, -0.3] },
      { kind: 'talk', differences: [0.01, -0.01] },
    ],
    [{ kind: 'price', differences: [-0.5, -0.5] }],
  ]);
  expect(found).toMatchObject({ probes: 2, taken: 2, mattering: 1.5, open: 0.5 });
  expect(found.byKind.map(({ kind, taken, worth, weight }) => [kind, taken, worth, weight])).toEqual([
    ['build', 1, 1, 1],
    ['price', 2, -0.25, 0.4],
    ['talk', 1, 0, 0.01],
  ]);
});

test.each([
  [0.7, 0.8, 'atLeast', 0.6, 'holds'],
  [0.5, 0.8, 'atLeast', 0.6, 'open'],
  [0.3, 0.5, 'atLeast', 0.6, '**fails**'],
  [0.3, 0.5, 'atMost', 0.6, 'holds'],
  [0.7, 0.8, 'atMost', 0.6, '**fails**'],
] as const)('%d to %d, %s %d: %s', (low, high, asked, bound, said) => {
  expect(verdict(low, high, asked, bound)).toBe(said);
});

test('a part says on what it rests, and when that is little', () => {
  expect(basis(12, [1, 2, 3])).toContain('*12 campaigns, seeds 1 to 3.* **A small run');
  expect(basis(400, [1, 400])).toBe('*400 campaigns, seeds 1 to 400.*\n\n');
});
