import { expect, test } from 'vitest';
import { tableGames, tableResults } from '../../../src/cli/arena/tableMode.ts';
import { madeUpGame, madeUpPlan } from '../../support/madeUpGames.ts';

const plan = madeUpPlan(['x', 'y'], { games: 4 });

test('a block is one seed with every rotation; blocks follow each other', () => {
  const games = tableGames(plan);
  expect(games.map(({ game }) => game.seed)).toEqual([1, 1, 2, 2]);
  for (const seat of [0, 1]) {
    expect(
      games
        .slice(0, 2)
        .map(({ seating }) => seating[seat])
        .sort(),
    ).toEqual([0, 1]);
  }
  const [first] = games;
  expect(Object.keys(first?.game.players ?? {})).toEqual(['a', 'b']);
  expect(first?.game.players.a).toEqual(plan.entrants[first?.seating[0] ?? -1]?.player);
});

/** Seat a makes 80 and seat b 20 whoever sits there; x does two points more than y in either. */
function unequalSeats() {
  const games = tableGames(plan);
  const records = games.map(({ seating }) => {
    const score = (place: number) => (place === 0 ? 80 : 20) + (seating[place] === 0 ? 1 : -1);
    return madeUpGame([
      [50, 50, 50],
      [score(0), score(1), 99],
    ]);
  });
  return tableResults(plan, games, records);
}

test('a game is judged against the par of the seat: the weak seat can win, and the company that nobody plays cannot', () => {
  const { entrants, seats } = unequalSeats();
  expect(seats).toEqual([
    { seat: 'a', sittings: 4, par: 80 },
    { seat: 'b', sittings: 4, par: 20 },
  ]);
  const [x, y] = entrants;
  expect(x).toMatchObject({
    name: 'x',
    wins: 4,
    share: 1,
    fair: 0.5,
    timesFair: 2,
    meanScore: 51,
    againstPar: 1,
  });
  expect(x).toMatchObject({ meanRank: 1, lowerHalf: 0, plainWins: 2, sittings: 4 });
  expect(y).toMatchObject({ wins: 0, share: 0, againstPar: -1, meanRank: 2, lowerHalf: 1, plainWins: 2 });
  expect(x?.bySeat).toEqual([
    { seat: 'a', sittings: 2, meanScore: 81 },
    { seat: 'b', sittings: 2, meanScore: 21 },
  ]);
});

test('ties are split; failures and forfeits are counted where they belong', () => {
  const games = tableGames(plan).slice(0, 2);
  const forfeits = [{ quarter: 0, seat: 'a', reason: 'late' as const, detail: '' }];
  const records = games.map(() => madeUpGame([[60, 60, 0]], { failed: [null, 3, 0], forfeits }));
  const { entrants } = tableResults({ ...plan, games: 2 }, games, records);
  for (const row of entrants) {
    expect(row).toMatchObject({
      wins: 1,
      share: 0.5,
      meanRank: 1.5,
      lowerHalf: 0.5,
      failures: 1,
      forfeits: 1,
    });
  }
});
