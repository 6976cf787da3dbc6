import { type ArenaPlan, gameOf } from './arenaPlan.ts';
import type { ArenaGame, GameRecord } from './game.ts';
import type { Entrant } from './player.ts';
import { seatingOf } from './seating.ts';
import { mean, partOfWin, rankOf, sum } from './standing.ts';
import { wilson } from './wilson.ts';

/** A game of the table: who sits where, by the entrants' numbers in the order of the seats. */
export interface TableGame {
  readonly game: ArenaGame;
  readonly seating: readonly number[];
}

/**
 * The first so many games of blocks. A block holds every rotation, so that seats are shared out alike.
 * @param luck whether the games of a block share one seed, so that luck is shared out alike, too; or each has its own, which
 *   says more where there are many
 */
export function tableGames(plan: ArenaPlan, luck: 'sharedSeed' | 'ownSeed' = 'sharedSeed'): TableGame[] {
  const { entrants, seats } = plan;
  return Array.from({ length: plan.games }, (_, k) => {
    const block = plan.seed + Math.floor(k / entrants.length);
    const seating = seatingOf(entrants.length, seats.length, block)[k % entrants.length] ?? [];
    const seed = luck === 'sharedSeed' ? block : plan.seed + k;
    return { game: { ...gameOf(plan, seed), players: playersOf(plan, seating) }, seating };
  });
}

function playersOf({ seats, entrants }: ArenaPlan, seating: readonly number[]): ArenaGame['players'] {
  return Object.fromEntries(
    seats.flatMap((seat, place) => {
      const entrant = entrants[seating[place] ?? -1];
      return entrant === undefined ? [] : [[seat, entrant.player]];
    }),
  );
}

/** How a seat did, whoever sat there. */
export interface SeatPar {
  readonly seat: string;
  readonly sittings: number;
  /** Mean final score of the seat over the whole arena. */
  readonly par: number;
}

/** How an entrant did in one seat. */
interface SeatRow {
  readonly seat: string;
  readonly sittings: number;
  readonly meanScore: number;
}

/** How an entrant did at the table. */
export interface TableRow {
  readonly name: string;
  readonly entrant: string;
  /** Games won by the score against the seat's par; ties are split. */
  readonly wins: number;
  /** Part of all games, with its 95 % interval. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** Share that falls to it by its part of the seats, and how many times that it won. */
  readonly fair: number;
  readonly timesFair: number;
  readonly meanScore: number;
  /** Mean of its scores less the par of the seats. */
  readonly againstPar: number;
  /** Mean place among those at the table by the score against par, 1 = best. */
  readonly meanRank: number;
  /** Part of its sittings in the lower half of the table. */
  readonly lowerHalf: number;
  /** Games won by the plain score. */
  readonly plainWins: number;
  readonly sittings: number;
  readonly failures: number;
  readonly forfeits: number;
  readonly bySeat: readonly SeatRow[];
}

/** One entrant in one seat of one game. */
interface Sitting {
  readonly game: number;
  readonly entrant: number;
  readonly place: number;
  readonly score: number;
  readonly against: number;
  readonly rank: number;
  readonly win: number;
  readonly plainWin: number;
  readonly failed: boolean;
  readonly forfeits: number;
}

/**
 * Who did how well. Seats are not alike, so a game is judged against par: what a seat makes on average over this arena,
 * whoever sits there. The highest score above par wins the game.
 */
export function tableResults(
  plan: ArenaPlan,
  games: readonly TableGame[],
  records: readonly GameRecord[],
): { readonly entrants: TableRow[]; readonly seats: SeatPar[] } {
  const finals = records.map((record) => finalScores(plan, record));
  const pars = plan.seats.map((_, place) => mean(finals.map((scores) => scores[place] ?? 0)));
  const sittings = games.flatMap(({ seating }, g) => {
    const record = records[g];
    return record === undefined ? [] : sittingsOf(plan, g, seating, record, pars);
  });
  return {
    entrants: plan.entrants.map((entrant, e) => rowOf(plan, entrant, e, sittings, records.length)),
    seats: plan.seats.map((seat, place) => ({ seat, sittings: finals.length, par: pars[place] ?? 0 })),
  };
}

/** Last score of every seat of the plan. */
function finalScores({ companies, seats }: ArenaPlan, { scores }: GameRecord): number[] {
  const last = scores.at(-1);
  return seats.map((seat) => last?.[companies.indexOf(seat)] ?? 0);
}

function sittingsOf(
  plan: ArenaPlan,
  game: number,
  seating: readonly number[],
  record: GameRecord,
  pars: readonly number[],
): Sitting[] {
  const scores = finalScores(plan, record);
  const against = scores.map((score, place) => score - (pars[place] ?? 0));
  return plan.seats.map((seat, place) => ({
    game,
    place,
    entrant: seating[place] ?? -1,
    score: scores[place] ?? 0,
    against: against[place] ?? 0,
    rank: rankOf(against, place),
    win: partOfWin(against, place),
    plainWin: partOfWin(scores, place),
    failed: (record.failed[plan.companies.indexOf(seat)] ?? null) !== null,
    forfeits: record.forfeits.filter((one) => one.seat === seat).length,
  }));
}

function rowOf(
  plan: ArenaPlan,
  { name, entrant }: Entrant,
  number: number,
  all: readonly Sitting[],
  games: number,
): TableRow {
  const own = all.filter((sitting) => sitting.entrant === number);
  const wins = sum(own.map(({ win }) => win));
  const fair = all.length === 0 ? 0 : own.length / all.length;
  const { share, low, high } = wilson(wins, games);
  const middle = (plan.seats.length + 1) / 2;
  return {
    name,
    entrant,
    wins,
    share,
    low,
    high,
    fair,
    timesFair: fair === 0 ? 0 : share / fair,
    meanScore: mean(own.map(({ score }) => score)),
    againstPar: mean(own.map(({ against }) => against)),
    meanRank: mean(own.map(({ rank }) => rank)),
    lowerHalf: mean(own.map(({ rank }) => (rank > middle ? 1 : rank === middle ? 0.5 : 0))),
    plainWins: sum(own.map(({ plainWin }) => plainWin)),
    sittings: own.length,
    failures: own.filter(({ failed }) => failed).length,
    forfeits: sum(own.map(({ forfeits }) => forfeits)),
    bySeat: plan.seats.map((seat, place) => {
      const here = own.filter((sitting) => sitting.place === place);
      return { seat, sittings: here.length, meanScore: mean(here.map(({ score }) => score)) };
    }),
  };
}
