import type { Place } from './json/position.ts';
import { type Path, placeOfKey, placeOfNode, type SourceNode } from './json/sourceNode.ts';

type Present<T> = Exclude<T, null | undefined>;
/** Names of any member of a union: a clause may or may not have a `region`. */
type KeyOf<T> = T extends readonly unknown[] ? never : T extends object ? Extract<keyof T, string> : never;
type ValueOf<T, K extends string> = T extends { readonly [Name in K]?: infer Value } ? Value : never;
type ItemOf<T> = T extends readonly (infer Item)[] ? Item : never;
type EntryOf<T> = T extends Readonly<Record<string, infer Value>> ? Value : never;

/**
 * A place in what an author wrote, typed by the schema but trusting nothing: what is absent or of another type reads
 * as undefined or empty. So a check runs on a scenario that has other mistakes too, and knows the place of each value.
 */
export interface Cursor<T> {
  readonly node: SourceNode | undefined;
  readonly path: Path;
  /** Where the value stands, or what should hold it. */
  readonly place: Place;
  /** Where the name of the value stands; the value's own place in a list. */
  readonly keyPlace: Place;
  /** The last step of the path: the name in a table. */
  readonly name: string;
  at<K extends KeyOf<Present<T>>>(key: K): Cursor<ValueOf<Present<T>, K>>;
  items(): Cursor<ItemOf<Present<T>>>[];
  /** The members of a table by name. */
  entries(): Cursor<EntryOf<Present<T>>>[];
  text(): string | undefined;
  number(): number | undefined;
  flag(): boolean | undefined;
  exists(): boolean;
}

/** A cursor at the top of a document. */
export function cursorAt<T>(root: SourceNode): Cursor<T> {
  const place = placeOfNode(root);
  return createCursor(root, [], place, place);
}

function createCursor<T>(node: SourceNode | undefined, path: Path, place: Place, keyPlace: Place): Cursor<T> {
  const leaf = node?.kind === 'leaf' ? node.value : undefined;
  const child = <U>(key: string) => {
    const value = node?.kind === 'object' ? node.members.get(key)?.value : undefined;
    const inner = value === undefined ? place : placeOfNode(value);
    const innerKey = node === undefined ? keyPlace : placeOfKey(node, key);
    return createCursor<U>(value, [...path, key], inner, innerKey);
  };
  return {
    node,
    path,
    place,
    keyPlace,
    name: String(path.at(-1) ?? ''),
    at: (key) => child(key),
    items: () =>
      node?.kind === 'list' ? node.items.map((item, index) => itemCursor(item, [...path, index])) : [],
    entries: () => (node?.kind === 'object' ? [...node.members.keys()].map((key) => child(key)) : []),
    text: () => (typeof leaf === 'string' ? leaf : undefined),
    number: () => (typeof leaf === 'number' ? leaf : undefined),
    flag: () => (typeof leaf === 'boolean' ? leaf : undefined),
    exists: () => node !== undefined,
  };
}

function itemCursor<T>(item: SourceNode, path: Path): Cursor<T> {
  const place = placeOfNode(item);
  return createCursor(item, path, place, place);
}
