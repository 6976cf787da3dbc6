import type { Difficulty, Doctrine } from '../../../engine/index.ts';
import type { ScenarioFile } from '../../schema/index.ts';
import { type Heir, inherited, lineOf } from './inherit.ts';
import { STANDARD_DIFFICULTIES, STANDARD_DOCTRINES, USUAL } from './standard.ts';

/** The doctrines of a scenario: the standard ones, changed where it says so, then its own in its order. */
export function resolveDoctrines(file: Pick<ScenarioFile, 'doctrines'>): Doctrine[] {
  return whole(file.doctrines, STANDARD_DOCTRINES, USUAL.doctrine).map((entry) => {
    const { from: _, sources: _sources, ...doctrine } = entry;
    // The standard set says everything (a test holds it to that), so nothing is missing at the end of a line.
    return doctrine as unknown as Doctrine;
  });
}

/** The levels of a scenario: the standard ones from the weakest to the strongest, then its own in its order. */
export function resolveDifficulties(file: Pick<ScenarioFile, 'difficulties'>): Difficulty[] {
  return whole(file.difficulties, STANDARD_DIFFICULTIES, USUAL.difficulty).map((entry) => {
    const { from: _, ...difficulty } = entry;
    // As above: the standard level in the middle says everything.
    return difficulty as unknown as Difficulty;
  });
}

function whole<Entry extends Heir>(
  own: readonly Entry[],
  standard: readonly Entry[],
  usual: string,
): Readonly<Record<string, unknown>>[] {
  const [ownById, standardById] = [byId(own), byId(standard)];
  const all = [
    ...standard.map((entry) => ownById.get(entry.id) ?? entry),
    ...own.filter(({ id }) => !standardById.has(id)),
  ];
  return all.map((entry) => inherited(lineOf(entry, ownById, standardById, usual)));
}

const byId = <Entry extends Heir>(entries: readonly Entry[]): ReadonlyMap<string, Entry> =>
  new Map(entries.map((entry) => [entry.id, entry]));
