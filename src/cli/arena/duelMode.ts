import { type ArenaPlan, gameOf } from './arenaPlan.ts';
import type { ArenaGame, GameRecord } from './game.ts';
import { mean, partOfWin, sum } from './standing.ts';
import { wilson } from './wilson.ts';

/** A campaign of a duel: one entrant alone in a seat. */
export interface DuelCampaign {
  readonly game: ArenaGame;
  readonly entrant: number;
  /** Number of the duel: the same seat on the same seed for all. */
  readonly duel: number;
  readonly seat: string;
}

/** Every entrant's campaign of every duel: all seats on the first seed, then all on the next. */
export function duelCampaigns(plan: ArenaPlan): DuelCampaign[] {
  return Array.from({ length: plan.games }, (_, duel) => duel).flatMap((duel) => {
    const seat = plan.seats[duel % plan.seats.length] ?? '';
    const game = gameOf(plan, plan.seed + Math.floor(duel / plan.seats.length));
    return plan.entrants.map(({ player }, entrant) => {
      return { game: { ...game, players: { [seat]: player } }, entrant, duel, seat };
    });
  });
}

/** Two entrants against each other. Shares are those of the first. */
export interface PairRow {
  readonly first: string;
  readonly second: string;
  readonly games: number;
  readonly wins: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** Mean of the first one's score less the second one's, points. */
  readonly margin: number;
}

/** How an entrant did over all its duels. */
export interface DuelRow {
  readonly name: string;
  readonly entrant: string;
  /** Duels won, ties split, over all opponents. */
  readonly wins: number;
  readonly duels: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly meanScore: number;
  /** Mean of its score less the others', points. */
  readonly margin: number;
  readonly failures: number;
  readonly forfeits: number;
  readonly bySeat: readonly { readonly seat: string; readonly duels: number; readonly meanScore: number }[];
}

/** Who beats whom from the same seat on the same seed: the better score wins, ties are split. */
export function duelResults(
  plan: ArenaPlan,
  campaigns: readonly DuelCampaign[],
  records: readonly GameRecord[],
): { readonly entrants: DuelRow[]; readonly pairs: PairRow[] } {
  const scores = scoreTable(plan, campaigns, records);
  const pairs = plan.entrants.flatMap((_, first) =>
    plan.entrants.slice(first + 1).map((_, k) => pairOf(plan, scores, first, first + 1 + k)),
  );
  const entrants = plan.entrants.map((_, e) => rowOf(plan, campaigns, records, scores, e));
  return { entrants, pairs };
}

/** Final scores, a row for each entrant, by duel. */
function scoreTable(
  { companies, entrants }: ArenaPlan,
  campaigns: readonly DuelCampaign[],
  records: readonly GameRecord[],
): number[][] {
  const table = entrants.map((): number[] => []);
  campaigns.forEach(({ entrant, duel, seat }, k) => {
    const score = records[k]?.scores.at(-1)?.[companies.indexOf(seat)];
    const row = table[entrant];
    if (score !== undefined && row !== undefined) row[duel] = score;
  });
  return table;
}

/** Wins and margins of one entrant over another, a duel each. */
function against(scores: readonly (readonly number[])[], first: number, second: number) {
  const mine = scores[first] ?? [];
  const theirs = scores[second] ?? [];
  return mine.flatMap((score, duel) => {
    const other = theirs[duel];
    return other === undefined ? [] : [{ win: partOfWin([score, other], 0), margin: score - other }];
  });
}

function pairOf(
  { entrants }: ArenaPlan,
  scores: readonly (readonly number[])[],
  first: number,
  second: number,
): PairRow {
  const duels = against(scores, first, second);
  const wins = sum(duels.map(({ win }) => win));
  return {
    first: entrants[first]?.name ?? '',
    second: entrants[second]?.name ?? '',
    games: duels.length,
    wins,
    ...wilson(wins, duels.length),
    margin: mean(duels.map(({ margin }) => margin)),
  };
}

function rowOf(
  plan: ArenaPlan,
  campaigns: readonly DuelCampaign[],
  records: readonly GameRecord[],
  scores: readonly (readonly number[])[],
  number: number,
): DuelRow {
  const duels = plan.entrants.flatMap((_, other) => (other === number ? [] : against(scores, number, other)));
  const wins = sum(duels.map(({ win }) => win));
  const own = campaigns.flatMap(({ entrant, seat, duel }, k) => {
    const record = records[k];
    return entrant === number && record !== undefined ? [{ seat, duel, record }] : [];
  });
  const scoreOf = (duel: number) => scores[number]?.[duel] ?? 0;
  return {
    name: plan.entrants[number]?.name ?? '',
    entrant: plan.entrants[number]?.entrant ?? '',
    wins,
    duels: duels.length,
    ...wilson(wins, duels.length),
    meanScore: mean(own.map(({ duel }) => scoreOf(duel))),
    margin: mean(duels.map(({ margin }) => margin)),
    failures: own.filter(({ seat, record }) => (record.failed[plan.companies.indexOf(seat)] ?? null) !== null)
      .length,
    forfeits: sum(own.map(({ record }) => record.forfeits.length)),
    bySeat: plan.seats.map((seat) => {
      const here = own.filter((one) => one.seat === seat);
      return { seat, duels: here.length, meanScore: mean(here.map(({ duel }) => scoreOf(duel))) };
    }),
  };
}
