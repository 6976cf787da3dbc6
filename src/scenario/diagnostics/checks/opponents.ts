import type { Cursor } from '../../parse/cursor.ts';
import { STANDARD_DIFFICULTIES, STANDARD_DOCTRINES } from '../../resolve/opponents/standard.ts';
import { type Finding, mend } from '../diagnostic.ts';
import { type Check, problem } from './check.ts';
import { suggest } from './references.ts';

type Heir = { readonly id: string; readonly from?: string | undefined };

/** A doctrine or level does not come from itself, however long the way. */
export const inheritanceEnds: Check = ({ scenario }) => [
  ...circles(scenario.at('doctrines').items(), STANDARD_DOCTRINES),
  ...circles(scenario.at('difficulties').items(), STANDARD_DIFFICULTIES),
];

function circles(entries: readonly Cursor<Heir>[], standard: readonly Heir[]): Finding[] {
  const parents = new Map(standard.map(({ id, from }) => [id, from]));
  const changed = new Set(parents.keys());
  for (const entry of entries) {
    const [id, from] = [entry.at('id').text(), entry.at('from').text()];
    if (id === undefined) continue;
    // Who changes a standard one, whether it names it or not, comes from whatever the standard one comes from.
    const isChange = changed.has(id) && (from === undefined || from === id);
    if (!isChange) parents.set(id, from);
  }
  return entries.flatMap((entry) => {
    const from = entry.at('from');
    const way = wayFrom(entry.at('id').text(), parents);
    if (way === undefined) return [];
    return [problem(from, 'inheritsFromItself', { way: way.join(' → ') }, mend('breakCircle'))];
  });
}

/** The ids from one back to itself, if its parents lead there. */
function wayFrom(
  id: string | undefined,
  parents: ReadonlyMap<string, string | undefined>,
): readonly string[] | undefined {
  if (id === undefined) return undefined;
  const way = [id];
  for (let next = parents.get(id); next !== undefined; next = parents.get(next)) {
    way.push(next);
    if (next === id) return way;
    if (way.indexOf(next) < way.length - 1) return undefined;
  }
  return undefined;
}

/** What speaks for a doctrine is among the sources of the scenario. */
export const doctrinesHaveSources: Check = ({ scenario }) => {
  const ids = scenario
    .at('sources')
    .items()
    .flatMap((source) => source.at('id').text() ?? []);
  return scenario
    .at('doctrines')
    .items()
    .flatMap((doctrine) => doctrine.at('sources').items())
    .flatMap((source) => {
      const name = source.text();
      if (name === undefined || ids.includes(name)) return [];
      return [problem(source, 'unknownReference', { kind: 'source', name }, suggest(name, ids))];
    });
};
