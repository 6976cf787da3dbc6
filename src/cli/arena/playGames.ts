import { UsageError } from '../exit.ts';
import { runJobs } from '../parallel/pool.ts';
import type { ArenaGame, GameRecord } from './game.ts';
import type { KeptGames } from './keptGames.ts';
import { playGame } from './playGame.ts';

/**
 * Plays campaigns on all cores and returns their records in the order of the campaigns, whoever ended first. Those that were
 * kept are not played again; the same campaign asked for twice is played once.
 * @param onDone called for each campaign asked for
 * @throws UsageError when kept games are not what this version of the program plays
 */
export async function playGames(
  games: readonly ArenaGame[],
  kept: KeptGames,
  onDone: () => void = () => undefined,
): Promise<GameRecord[]> {
  await trust(games, kept);
  const known = new Map<string, GameRecord>();
  const wanted = new Map<string, ArenaGame>();
  for (const game of games) {
    const name = JSON.stringify(game);
    const found = kept.found(game);
    if (found === undefined) wanted.set(name, game);
    else known.set(name, found);
  }
  const waiting = games.filter((game) => wanted.has(JSON.stringify(game))).length;
  for (let k = waiting; k < games.length; k += 1) onDone();
  const open = [...wanted.values()];
  await runJobs('arenaGame', open, (index, record) => {
    const game = open[index];
    if (game === undefined) return;
    kept.keep(game, record);
    known.set(JSON.stringify(game), record);
    onDone();
  });
  for (let k = open.length; k < waiting; k += 1) onDone();
  return games.map((game) => {
    const record = known.get(JSON.stringify(game));
    if (record === undefined) throw new Error(`a campaign on seed ${game.seed} was not played`);
    return record;
  });
}

/** Plays one of the kept games again: other rules would make the rest worthless. A bot may keep its own counsel, so games with bots prove nothing. */
async function trust(games: readonly ArenaGame[], kept: KeptGames): Promise<void> {
  for (const game of games) {
    const found = kept.found(game);
    if (found === undefined || Object.values(game.players).some(({ kind }) => kind === 'bot')) continue;
    const { stateHash } = await playGame(game);
    if (stateHash === found.stateHash) return;
    throw new UsageError(
      'The games of the file were played by another version of the program: seed ' +
        `${game.seed} ends otherwise now. Name a new file, or remove this one.`,
    );
  }
}
