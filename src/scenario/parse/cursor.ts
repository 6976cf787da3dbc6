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
  return new NodeCursor<T>(root, [], undefined);
}

/** Places are only reckoned when somebody asks: checks look at far more values than they report. */
class NodeCursor<T> implements Cursor<T> {
  readonly node: SourceNode | undefined;
  readonly path: Path;
  readonly #holder: NodeCursor<never> | undefined;

  constructor(node: SourceNode | undefined, path: Path, holder: NodeCursor<never> | undefined) {
    this.node = node;
    this.path = path;
    this.#holder = holder;
  }

  get place(): Place {
    if (this.node !== undefined) return placeOfNode(this.node);
    return this.#holder?.place ?? { file: '', line: 1, column: 1 };
  }

  get keyPlace(): Place {
    const table = this.#holder?.node;
    return table?.kind === 'object' ? placeOfKey(table, this.name) : this.place;
  }

  get name(): string {
    return String(this.path.at(-1) ?? '');
  }

  at<K extends KeyOf<Present<T>>>(key: K): Cursor<ValueOf<Present<T>, K>> {
    return this.#child(key);
  }

  items(): Cursor<ItemOf<Present<T>>>[] {
    const { node } = this;
    if (node?.kind !== 'list') return [];
    return node.items.map((item, index) => new NodeCursor(item, [...this.path, index], this.#asHolder()));
  }

  entries(): Cursor<EntryOf<Present<T>>>[] {
    const { node } = this;
    return node?.kind === 'object' ? [...node.members.keys()].map((key) => this.#child(key)) : [];
  }

  text(): string | undefined {
    const leaf = this.#leaf();
    return typeof leaf === 'string' ? leaf : undefined;
  }

  number(): number | undefined {
    const leaf = this.#leaf();
    return typeof leaf === 'number' ? leaf : undefined;
  }

  flag(): boolean | undefined {
    const leaf = this.#leaf();
    return typeof leaf === 'boolean' ? leaf : undefined;
  }

  exists(): boolean {
    return this.node !== undefined;
  }

  #leaf(): string | number | boolean | null | undefined {
    return this.node?.kind === 'leaf' ? this.node.value : undefined;
  }

  #child<U>(key: string): Cursor<U> {
    const value = this.node?.kind === 'object' ? this.node.members.get(key)?.value : undefined;
    return new NodeCursor<U>(value, [...this.path, key], this.#asHolder());
  }

  /** What a holder holds matters to nobody: only its node and its place are asked for. */
  #asHolder(): NodeCursor<never> {
    // The type parameter says how a cursor may be walked; a holder is not walked any more.
    return this as unknown as NodeCursor<never>;
  }
}
