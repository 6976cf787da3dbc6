import fc from 'fast-check';
import { expect, test } from 'vitest';
import { auc, aucAtHalf, dramaOf } from '../../../src/cli/balance/drama.ts';
import { againstPar, racesOf, rowAt } from '../../../src/cli/balance/race.ts';
import { madeUpGame } from '../../support/madeUpGames.ts';
import { runs } from '../../support/propertyRuns.ts';

/** Six quarters, three contenders: the first leads until the last quarter, then the last one wins. */
const turned = [
  [9, 5, 1],
  [9, 5, 1],
  [9, 5, 1],
  [9, 5, 1],
  [9, 5, 1],
  [9, 5, 10],
];
/** The first leads from the second quarter on and wins. */
const steady = [
  [4, 5, 1],
  [9, 5, 1],
  [9, 5, 1],
  [9, 5, 1],
  [9, 5, 1],
  [9, 5, 1],
];

test('a part of a race is over at the end of its quarter', () => {
  const race = Array.from({ length: 24 }, (_, q) => [q]);
  expect([1 / 3, 0.5, 1].map((part) => rowAt(race, part))).toEqual([[7], [11], [23]]);
  expect(rowAt([[1], [2], [3]], 0.5)).toEqual([2]);
  expect(rowAt([], 0.5)).toEqual([]);
});

test('the area is 1 when winners always led, 0 when never, a half when nothing can be told', () => {
  const cases = (winner: number, loser: number) => [
    { lead: winner, won: 1 },
    { lead: loser, won: 0 },
  ];
  expect(auc(cases(3, -3))).toBe(1);
  expect(auc(cases(-3, 3))).toBe(0);
  expect(auc(cases(1, 1))).toBe(0.5);
  expect(auc([])).toBe(0.5);
  expect(auc([...cases(3, -3), ...cases(1, 2)])).toBe(0.75);
});

test('the area is the share of pairs of a winner and a loser that are in order', () => {
  const seen = fc.array(fc.record({ lead: fc.integer({ min: -5, max: 5 }), won: fc.constantFrom(0, 1) }), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(seen, (cases) => {
      const won = cases.filter(({ won: one }) => one === 1);
      const lost = cases.filter(({ won: one }) => one === 0);
      const pairs = won.flatMap((a) => lost.map((b) => (a.lead > b.lead ? 1 : a.lead === b.lead ? 0.5 : 0)));
      const counted = pairs.length === 0 ? 0.5 : pairs.reduce((a: number, b) => a + b, 0) / pairs.length;
      expect(auc(cases)).toBeCloseTo(counted, 12);
    }),
    runs(200),
  );
});

test('leads at half time that tell the winner, and such that mislead', () => {
  expect(aucAtHalf([steady, steady]).auc).toBe(1);
  const found = aucAtHalf([turned, turned]);
  expect(found.auc).toBe(0);
  const mixed = aucAtHalf(Array.from({ length: 40 }, (_, k) => (k % 2 === 0 ? steady : turned)));
  expect(mixed.auc).toBeCloseTo(0.5, 9);
  expect(mixed.low).toBeLessThan(0.5);
  expect(mixed.high - mixed.low).toBeLessThan(0.3);
});

test('turns, comebacks, changes of the leader, and when a race was settled', () => {
  const found = dramaOf([turned, steady, steady, steady]);
  expect(found).toMatchObject({ games: 4, leadChanges: 1 });
  expect(found.lastWins.share).toBe(0.25);
  expect(found.comebacks.share).toBe(0.25);
  expect(found.settled).toBeCloseTo((5 / 6 + 3 * (1 / 6)) / 4, 9);
});

test('against par the chairs are taken out: who does better than others did from there leads', () => {
  const games = [madeUpGame([[80, 20, 7]]), madeUpGame([[70, 26, 7]])];
  const races = racesOf(['a', 'b', 'c'], ['a', 'b'], games);
  expect(races).toEqual([[[80, 20]], [[70, 26]]]);
  expect(againstPar(races)).toEqual([[[5, -3]], [[-5, 3]]]);
  expect(againstPar([])).toEqual([]);
});
