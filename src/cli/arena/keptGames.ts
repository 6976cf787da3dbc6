import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { type Kept, openKept } from '../parallel/kept.ts';
import { type ArenaGame, type GameRecord, gameRecordSchema } from './game.ts';

/** Games that were played before. */
export type KeptGames = Kept<ArenaGame, GameRecord>;

/** No file: nothing is known, nothing is kept. */
export const NOTHING_KEPT: KeptGames = { found: () => undefined, keep: () => undefined, damaged: 0 };

/**
 * Opens a file of kept games; it need not exist yet.
 * @param scenarioHash games on another scenario are others, even if the scenario has the same name
 * @throws UsageError when the path is no file
 */
export function openKeptGames(path: string, scenarioHash: string): Promise<KeptGames> {
  return openKept(path, gameRecordSchema, (game) => keyOf(game, scenarioHash));
}

/** Name of a game: everything that it depends on but the version of the program. Where a bot's file lies does not matter. */
export function keyOf(game: ArenaGame, scenarioHash: string): string {
  const players = Object.fromEntries(
    Object.entries(game.players).map(([seat, player]) => {
      return [seat, player.kind === 'bot' ? { ...player, file: '' } : player];
    }),
  );
  const text = canonicalize({ ...game, scenario: scenarioHash, players }) ?? '';
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
