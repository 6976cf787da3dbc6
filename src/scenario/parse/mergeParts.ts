import { type Finding, mend } from '../diagnostics/diagnostic.ts';
import { foundText } from '../diagnostics/schema/found.ts';
import { placeAt } from './json/position.ts';
import {
  type Path,
  placeOfNode,
  type SourceMember,
  type SourceNode,
  type SourceObject,
} from './json/sourceNode.ts';

/** The files of a scenario as one document; every value still knows the file it was written in. */
export interface Merged {
  readonly root: SourceObject | undefined;
  readonly findings: readonly Finding[];
}

const locale = /(?:^|\/)locales\/([^/]+)\.json$/;

/**
 * Puts the parts of a scenario together: lists are joined, tables are merged, `locales/<language>.json` goes to
 * `texts.<language>`. A single value that two files set is a mistake.
 */
export function mergeParts(parts: readonly SourceNode[]): Merged {
  const findings: Finding[] = [];
  const [first, ...rest] = parts.flatMap((part) => asObject(part, findings)).map(placeInWhole);
  const root = rest.reduce<SourceObject | undefined>((whole, part) => {
    return whole && mergeObjects(whole, part, [], findings);
  }, first);
  return { root, findings };
}

function asObject(part: SourceNode, findings: Finding[]): SourceObject[] {
  if (part.kind === 'object') return [part];
  const params = { found: foundText(part) };
  findings.push({
    code: 'partNotObject',
    params,
    mend: mend('wrapInObject'),
    place: placeOfNode(part),
    path: [],
  });
  return [];
}

/** Texts of one language are a branch of the whole. */
function placeInWhole(part: SourceObject): SourceObject {
  const language = locale.exec(part.origin.file)?.[1];
  if (language === undefined) return part;
  return within('texts', within(language, part));
}

function within(key: string, value: SourceObject): SourceObject {
  const { origin, offset } = value;
  return { ...value, members: new Map([[key, { key, keyOrigin: origin, keyOffset: offset, value }]]) };
}

function mergeObjects(a: SourceObject, b: SourceObject, path: Path, findings: Finding[]): SourceObject {
  const members = new Map(a.members);
  for (const [key, member] of b.members) {
    const known = members.get(key);
    // Every part may name its schema for the editor's sake.
    if (key === '$schema' && path.length === 0) members.set(key, known ?? member);
    else members.set(key, known ? mergeMembers(known, member, [...path, key], findings) : member);
  }
  return { ...a, members };
}

function mergeMembers(a: SourceMember, b: SourceMember, path: Path, findings: Finding[]): SourceMember {
  if (a.value.kind === 'object' && b.value.kind === 'object') {
    return { ...a, value: mergeObjects(a.value, b.value, path, findings) };
  }
  if (a.value.kind === 'list' && b.value.kind === 'list') {
    return { ...a, value: { ...a.value, items: [...a.value.items, ...b.value.items] } };
  }
  const other = placeAt(a.keyOrigin, a.keyOffset);
  findings.push({
    code: 'writtenTwice',
    params: { key: b.key, file: other.file, line: other.line },
    mend: mend('keepOnePlace'),
    place: placeAt(b.keyOrigin, b.keyOffset),
    path,
  });
  return a;
}
