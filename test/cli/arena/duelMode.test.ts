import { expect, test } from 'vitest';
import { duelCampaigns, duelResults } from '../../../src/cli/arena/duelMode.ts';
import { madeUpGame, madeUpPlan } from '../../support/madeUpGames.ts';

const plan = madeUpPlan(['x', 'y', 'z'], { games: 4 });
const strength = [10, 5, 5];

test('each entrant plays each duel alone, in the same seat on the same seed', () => {
  const campaigns = duelCampaigns(plan);
  expect(campaigns.map(({ duel, seat, game }) => [duel, seat, game.seed])).toEqual(
    [0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3].map((duel) => [duel, duel % 2 === 0 ? 'a' : 'b', duel < 2 ? 1 : 2]),
  );
  for (const { game, seat, entrant } of campaigns) {
    expect(game.players).toEqual({ [seat]: plan.entrants[entrant]?.player });
  }
});

test('every pair is told with its interval; who ties shares', () => {
  const campaigns = duelCampaigns(plan);
  const records = campaigns.map(({ entrant, seat, duel }) => {
    const score = (strength[entrant] ?? 0) + duel;
    return madeUpGame([seat === 'a' ? [score, 90, 90] : [90, score, 90]]);
  });
  const { entrants, pairs } = duelResults(plan, campaigns, records);
  expect(pairs.map(({ first, second, games, wins, margin }) => [first, second, games, wins, margin])).toEqual(
    [
      ['x', 'y', 4, 4, 5],
      ['x', 'z', 4, 4, 5],
      ['y', 'z', 4, 2, 0],
    ],
  );
  expect(pairs[0]?.low).toBeCloseTo(0.51, 2);
  expect(entrants[0]).toMatchObject({ name: 'x', wins: 8, duels: 8, share: 1, meanScore: 11.5, margin: 5 });
  expect(entrants[1]).toMatchObject({
    name: 'y',
    wins: 2,
    duels: 8,
    share: 0.25,
    meanScore: 6.5,
    margin: -2.5,
  });
  expect(entrants[0]?.bySeat).toEqual([
    { seat: 'a', duels: 2, meanScore: 11 },
    { seat: 'b', duels: 2, meanScore: 12 },
  ]);
});

test('a duel half played is not counted as lost', () => {
  const campaigns = duelCampaigns(plan).slice(0, 5);
  const records = campaigns.map(() => madeUpGame([[50, 50, 50]]));
  const { pairs } = duelResults(plan, campaigns, records);
  expect(pairs.map(({ first, second, games }) => [first, second, games])).toEqual([
    ['x', 'y', 2],
    ['x', 'z', 1],
    ['y', 'z', 1],
  ]);
});
