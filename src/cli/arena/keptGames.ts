import { createHash } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import canonicalize from 'canonicalize';
import { z } from 'zod';
import { UsageError } from '../exit.ts';
import { exists, isFolder } from '../input/files.ts';
import { type ArenaGame, type GameRecord, gameRecordSchema } from './game.ts';

const lineSchema = z.object({ key: z.string(), record: gameRecordSchema });

/** Games that were played before, in a file of one JSON object a line. */
export interface KeptGames {
  readonly found: (game: ArenaGame) => GameRecord | undefined;
  /** Adds a game to the file at once, so that nothing is lost when the program is stopped. */
  readonly keep: (game: ArenaGame, record: GameRecord) => void;
  /** Lines that could not be read: a program that was stopped may leave half of its last one. */
  readonly damaged: number;
}

/** No file: nothing is known, nothing is kept. */
export const NOTHING_KEPT: KeptGames = { found: () => undefined, keep: () => undefined, damaged: 0 };

/**
 * Opens a file of kept games; it need not exist yet.
 * @param scenarioHash games on another scenario are others, even if the scenario has the same name
 * @throws UsageError when the path is no file
 */
export async function openKeptGames(path: string, scenarioHash: string): Promise<KeptGames> {
  const text = await textOf(path);
  const { records, damaged } = readKeptGames(text);
  let begun = text === '' || text.endsWith('\n');
  return {
    damaged,
    found: (game) => records.get(keyOf(game, scenarioHash)),
    keep: (game, record) => {
      const line = JSON.stringify({ key: keyOf(game, scenarioHash), record });
      // Half a line stays a line of its own.
      appendFileSync(path, `${begun ? '' : '\n'}${line}\n`);
      begun = true;
    },
  };
}

/** The games in a file's text; lines that are none are counted. */
export function readKeptGames(text: string): {
  readonly records: ReadonlyMap<string, GameRecord>;
  readonly damaged: number;
} {
  const records = new Map<string, GameRecord>();
  let damaged = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const read = readLine(line);
    if (read === undefined) damaged += 1;
    else records.set(read.key, read.record);
  }
  return { records, damaged };
}

function readLine(line: string): z.infer<typeof lineSchema> | undefined {
  try {
    return lineSchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
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

async function textOf(path: string): Promise<string> {
  if (!(await exists(path))) return '';
  if (await isFolder(path)) throw new UsageError(`'${path}' is a folder. Name a file for the games.`);
  return readFile(path, 'utf8');
}
