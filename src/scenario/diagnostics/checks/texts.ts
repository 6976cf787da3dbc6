import type { Cursor } from '../../parse/cursor.ts';
import { type Path, placeOfKey, placeOfNode, type SourceNode } from '../../parse/json/sourceNode.ts';
import { STANDARD_DIFFICULTIES, STANDARD_DOCTRINES } from '../../resolve/opponents/standard.ts';
import { type Finding, mend } from '../diagnostic.ts';
import type { Check, CheckContext } from './check.ts';
import { problem } from './check.ts';
import { textKeys } from './events/choices.ts';
import { eventsOf } from './events/walk.ts';
import { KINDS } from './names.ts';

/** Texts of one language: its node, and its keys as `companies.amazon.name`. */
interface Language {
  readonly name: string;
  readonly path: Path;
  readonly node: SourceNode;
  readonly keys: ReadonlySet<string>;
}

function languagesOf({ scenario }: CheckContext): Language[] {
  return scenario
    .at('texts')
    .entries()
    .flatMap((table) =>
      table.node === undefined
        ? []
        : [{ name: table.name, path: table.path, node: table.node, keys: new Set(leaves(table.node, '')) }],
    );
}

function leaves(node: SourceNode, before: string): string[] {
  if (node.kind !== 'object') return [];
  return [...node.members].flatMap(([key, { value }]) =>
    value.kind === 'leaf' ? [`${before}${key}`] : leaves(value, `${before}${key}.`),
  );
}

/** What has a name on the screen has one in every language. */
export const thingsHaveNames: Check = (context) => {
  const needed = [
    'title',
    ...Object.values(KINDS).flatMap((list) => namesOf(context, list)),
    ...eventsOf(context).flatMap(textKeys),
  ];
  return languagesOf(context).flatMap((language) =>
    needed.filter((key) => !language.keys.has(key)).map((key) => missing(language, key, 'textMissing')),
  );
};

function namesOf({ scenario }: CheckContext, list: (typeof KINDS)[keyof typeof KINDS]): string[] {
  return scenario
    .at(list)
    .items()
    .flatMap((item) => {
      const id = item.at('id').text();
      return id === undefined || isNamed(list, id) ? [] : [`${list}.${id}.name`];
    });
}

/** What is standard in every scenario has its name already. */
function isNamed(list: string, id: string): boolean {
  if (list === KINDS.doctrine) return STANDARD_DOCTRINES.some((one) => one.id === id);
  return list === KINDS.difficulty && STANDARD_DIFFICULTIES.some((one) => one.id === id);
}

/** A seat that a person can choose is introduced. */
export const seatsHaveBriefings: Check = (context) => {
  const seats = context.scenario
    .at('companies')
    .items()
    .filter((company) => company.at('playable').flag() === true);
  const needed = seats.flatMap((seat) => {
    const id = seat.at('id').text();
    return id === undefined ? [] : [`companies.${id}.briefing`];
  });
  return languagesOf(context).flatMap((language) =>
    needed.filter((key) => !language.keys.has(key)).map((key) => missing(language, key, 'briefingMissing')),
  );
};

/** Every language says what another says. */
export const languagesKeepStep: Check = (context) => {
  const languages = languagesOf(context);
  const all = new Set(languages.flatMap((language) => [...language.keys]));
  const reported = new Set([...thingsHaveNames(context), ...seatsHaveBriefings(context)].map(identity));
  return languages.flatMap((language) =>
    [...all]
      .filter((key) => !language.keys.has(key))
      .map((key) => missing(language, key, 'textNotTranslated'))
      .filter((finding) => !reported.has(identity(finding))),
  );
};

const identity = (finding: Finding) => JSON.stringify([finding.params, finding.path]);

/** English is what other languages fall back to. */
export const englishExists: Check = (context) => {
  const texts: Cursor<unknown> = context.scenario.at('texts');
  const languages = languagesOf(context);
  if (languages.length > 0 && languages.some((language) => language.name === 'en')) return [];
  return [problem(texts, 'noEnglish', {}, mend('addEnglish'))];
};

/** Texts of things that are not in the scenario are never shown. */
export const textsHaveThings: Check = (context) =>
  languagesOf(context).flatMap((language) =>
    Object.entries(KINDS).flatMap(([kind, list]) => {
      // The keys of KINDS are the kinds; Object.entries forgets that.
      const { ids } = context.names[kind as keyof typeof KINDS];
      const table = language.node.kind === 'object' ? language.node.members.get(list)?.value : undefined;
      if (table?.kind !== 'object') return [];
      return [...table.members.keys()]
        .filter((id) => !ids.has(id))
        .map((id) => ({
          code: 'textOfNothing' as const,
          params: { kind, name: id },
          mend: mend('removeText', { name: id }),
          place: placeOfKey(table, id),
          path: [...language.path, list, id],
          evidence: table,
        }));
    }),
  );

type MissingCode = 'textMissing' | 'briefingMissing' | 'textNotTranslated';

/** A text that is not there, reported at the innermost table that should hold it. */
function missing(language: Language, key: string, code: MissingCode): Finding {
  const steps = key.split('.');
  let node = language.node;
  for (const step of steps) {
    const next = node.kind === 'object' ? node.members.get(step)?.value : undefined;
    if (next === undefined) break;
    node = next;
  }
  const params = { key, language: language.name };
  const path = [...language.path, ...steps];
  return {
    code,
    params,
    mend: mend('addText', params),
    place: placeOfNode(node),
    path,
    evidence: language.node,
  };
}
