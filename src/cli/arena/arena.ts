import type { Forfeit } from '../bots/botSeat.ts';
import type { ArenaPlan } from './arenaPlan.ts';
import { type DuelRow, duelCampaigns, duelResults, type PairRow } from './duelMode.ts';
import type { ArenaGame, GameRecord } from './game.ts';
import type { KeptGames } from './keptGames.ts';
import { playGames } from './playGames.ts';
import { type SeatPar, type TableRow, tableGames, tableResults } from './tableMode.ts';

/** What every arena says of itself. */
interface Common {
  readonly scenario: string;
  readonly games: number;
  /** Campaigns that stand behind the games: in a duel one for each entrant. */
  readonly campaigns: number;
  readonly seeds: { readonly first: number; readonly last: number };
  readonly quarters: number;
  readonly difficulty: string;
  /** Quarters that bots forfeited, the first hundred. */
  readonly forfeits: readonly (Forfeit & { readonly seed: number; readonly name: string })[];
  /** Entries of bots' lists that were no commands, and commands of theirs that the rules refused. */
  readonly misread: number;
  readonly refused: number;
}

/** What an arena comes to. */
export type ArenaAnswer =
  | (Common & {
      readonly mode: 'table';
      readonly entrants: readonly TableRow[];
      readonly seats: readonly SeatPar[];
    })
  | (Common & {
      readonly mode: 'duel';
      readonly entrants: readonly DuelRow[];
      readonly pairs: readonly PairRow[];
    });

/** Forfeits that are told one by one. */
const TOLD = 100;

/** Plays an arena: all at one table with the seats rotated, or each alone from the same seat on the same seed. */
export async function playArena(
  plan: ArenaPlan,
  mode: ArenaAnswer['mode'],
  kept: KeptGames,
  onDone: () => void = () => undefined,
): Promise<ArenaAnswer> {
  if (mode === 'duel') {
    const campaigns = duelCampaigns(plan);
    const games = campaigns.map(({ game }) => game);
    const records = await playGames(games, kept, onDone);
    return { mode, ...common(plan, games, records), ...duelResults(plan, campaigns, records) };
  }
  const table = tableGames(plan);
  const games = table.map(({ game }) => game);
  const records = await playGames(games, kept, onDone);
  return { mode, ...common(plan, games, records), ...tableResults(plan, table, records) };
}

function common(plan: ArenaPlan, games: readonly ArenaGame[], records: readonly GameRecord[]): Common {
  const forfeits = records.flatMap(({ seed, forfeits: lost }, g) =>
    lost.map((forfeit) => ({ ...forfeit, seed, name: nameIn(plan, games[g], forfeit.seat) })),
  );
  return {
    scenario: plan.scenario,
    games: plan.games,
    campaigns: records.length,
    seeds: { first: games[0]?.seed ?? plan.seed, last: games.at(-1)?.seed ?? plan.seed },
    quarters: plan.quarters,
    difficulty: plan.difficulty,
    forfeits: forfeits.slice(0, TOLD),
    misread: records.reduce((all, { misread }) => all + misread, 0),
    refused: records.reduce((all, { refused }) => all + refused, 0),
  };
}

/** Who sat in a seat of a game. */
function nameIn({ entrants }: ArenaPlan, game: ArenaGame | undefined, seat: string): string {
  const player = game?.players[seat];
  return entrants.find((entrant) => entrant.player === player)?.name ?? seat;
}
