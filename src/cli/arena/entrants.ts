import { resolve } from 'node:path';
import { openBot } from '../bots/openBot.ts';
import { exists } from '../input/files.ts';
import { requireKnown } from '../input/nearestName.ts';
import type { Entrant, Player } from './player.ts';

/** Name of somebody who does what the adviser says. */
const ADVISER = 'adviser';

/** Names that an entrant can be made of. */
export interface KnownNames {
  readonly doctrines: readonly string[];
  readonly difficulties: readonly string[];
}

/**
 * Reads entrants as they are written: a doctrine, a difficulty, `doctrine@difficulty`, `adviser`, or the path of a bot's module.
 * @param limitMs longest time that a bot may take for a quarter
 * @throws UsageError with the nearest name, or with what is wrong with a module
 */
export async function readEntrants(
  written: readonly string[],
  known: KnownNames,
  limitMs: number,
): Promise<Entrant[]> {
  const entrants: Entrant[] = [];
  for (const text of written) entrants.push(await readEntrant(text, known, limitMs));
  return named(entrants);
}

async function readEntrant(text: string, known: KnownNames, limitMs: number): Promise<Entrant> {
  const program = programOf(text, known);
  if (program !== undefined) return { name: text, entrant: text, player: program };
  if (/[\\/]|\.[cm]?js$/.test(text) || (await exists(resolve(text)))) {
    const { name, file, hash } = await openBot(text);
    return { name, entrant: text, player: { kind: 'bot', file, hash, limitMs } };
  }
  const { doctrines, difficulties } = known;
  const [doctrine, difficulty] = text.split('@');
  if (doctrine === undefined || difficulty === undefined) {
    requireKnown('entrant', text, [...doctrines, ...difficulties, ADVISER]);
  } else {
    requireKnown('doctrine', doctrine, doctrines);
    requireKnown('difficulty', difficulty, difficulties);
  }
  throw new Error(`'${text}' is known and was not recognised`);
}

function programOf(text: string, { doctrines, difficulties }: KnownNames): Player | undefined {
  if (doctrines.includes(text)) return { kind: 'program', doctrine: text };
  if (difficulties.includes(text)) return { kind: 'program', difficulty: text };
  if (text === ADVISER) return { kind: 'adviser' };
  const at = text.lastIndexOf('@');
  const [doctrine, difficulty] = [text.slice(0, at), text.slice(at + 1)];
  return at > 0 && doctrines.includes(doctrine) && difficulties.includes(difficulty)
    ? { kind: 'program', doctrine, difficulty }
    : undefined;
}

/** Namesakes get a number: the same entrant twice shows how much is chance. */
function named(entrants: readonly Entrant[]): Entrant[] {
  return entrants.map((entrant, k) => {
    const before = entrants.slice(0, k).filter(({ name }) => name === entrant.name).length;
    return before === 0 ? entrant : { ...entrant, name: `${entrant.name} (${before + 1})` };
  });
}
