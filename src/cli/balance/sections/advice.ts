import type { ArenaPlan } from '../../arena/arenaPlan.ts';
import { duelCampaigns, duelResults } from '../../arena/duelMode.ts';
import type { ArenaGame, GameRecord } from '../../arena/game.ts';
import type { Entrant } from '../../arena/player.ts';
import { mean, rankOf } from '../../arena/standing.ts';
import { wilson } from '../../arena/wilson.ts';
import { figure } from '../../output/table.ts';
import { type BalancePlan, type Section, seedsFor } from '../balancePlan.ts';
import { basis, markdownTable, signed, verdict, within } from '../markdown.ts';
import { duelArena } from './levels.ts';

/** Least share of duels that advice should win against the lowest level. */
const LEAST = 0.6;
const FOLLOWER: Entrant = { name: 'adviser', entrant: 'adviser', player: { kind: 'adviser' } };

/** The follower, the lowest and the usual level, and whoever ends its turn at once: each alone in a seat. */
function adviceArena(plan: BalancePlan): ArenaPlan {
  const levels = [...new Set([plan.difficulties[0] ?? plan.usual, plan.usual])];
  const entrants = [
    FOLLOWER,
    ...levels.map((id) => ({
      name: id,
      entrant: id,
      player: { kind: 'program' as const, difficulty: id },
    })),
    ...plan.bots.filter(({ name }) => name === 'idle'),
  ];
  return duelArena(plan, entrants, seedsFor(plan, 'advice'));
}

/** The follower in each seat, everybody else at the lowest level. */
function fieldGames(plan: BalancePlan): { readonly seat: string; readonly game: ArenaGame }[] {
  const { scenario, quarters } = plan;
  const difficulty = plan.difficulties[0] ?? plan.usual;
  return seedsFor(plan, 'advice').flatMap((seed) =>
    plan.seats.map((seat) => {
      return { seat, game: { scenario, seed, quarters, difficulty, players: { [seat]: FOLLOWER.player } } };
    }),
  );
}

/** How somebody does who follows the adviser in everything, once a quarter. */
export const advice: Section = {
  id: 'advice',
  games: (plan) => [
    ...duelCampaigns(adviceArena(plan)).map(({ game }) => game),
    ...fieldGames(plan).map(({ game }) => game),
  ],
  write: (plan, records) => {
    const duels = duelCampaigns(adviceArena(plan)).length;
    return `## Following the adviser\n\nA seat that stages in every quarter what the adviser names, once, and decides nothing else: the same seat on the same seed against the program and against whoever ends its turn at once, everybody else at the usual level, ${plan.usual}.\n\n${basis(records.length, seedsFor(plan, 'advice'))}${duelTable(plan, records.slice(0, duels))}\nIts place among all ${plan.companies.length} companies by the plain score, everybody else at the lowest level:\n\n${fieldTable(plan, records.slice(duels))}`;
  },
};

function duelTable(plan: BalancePlan, records: readonly GameRecord[]): string {
  const arena = adviceArena(plan);
  const { pairs, entrants } = duelResults(arena, duelCampaigns(arena), records);
  const rows = pairs
    .filter(({ first }) => first === FOLLOWER.name)
    .map((pair) => [
      `adviser against ${pair.second}`,
      within(pair),
      pair.second === plan.difficulties[0]
        ? `${LEAST * 100} %: ${verdict(pair.low, pair.high, 'atLeast', LEAST)}`
        : '–',
      signed(pair.margin),
      String(pair.games),
    ]);
  const failures = entrants[0]?.failures ?? 0;
  const headings = ['duel', 'wins of the first, 95 %', 'at least', 'margin, points', 'duels'];
  return `${markdownTable(headings, rows)}\nIt failed ${failures === 1 ? 'once' : `${failures} times`}.\n`;
}

function fieldTable(plan: BalancePlan, records: readonly GameRecord[]): string {
  const games = fieldGames(plan);
  const middle = (plan.companies.length + 1) / 2;
  const rowOf = (name: string, counts: (seat: string) => boolean): string[] => {
    const ranks = games.flatMap(({ seat }, k) => {
      const last = counts(seat) ? records[k]?.scores.at(-1) : undefined;
      return last === undefined ? [] : [rankOf(last, plan.companies.indexOf(seat))];
    });
    const upper = ranks.filter((rank) => rank < middle).length;
    const failed = games.filter(({ seat }, k) => {
      return counts(seat) && (records[k]?.failed[plan.companies.indexOf(seat)] ?? null) !== null;
    }).length;
    const share = within(wilson(upper, ranks.length));
    return [name, figure(mean(ranks), 1), share, String(failed), String(ranks.length)];
  };
  const headings = ['seat', 'mean place', 'in the upper half, 95 %', 'failures', 'campaigns'];
  const rows = plan.seats.map((seat) => rowOf(seat, (one) => one === seat));
  return markdownTable(headings, [...rows, rowOf('all seats', () => true)]);
}
