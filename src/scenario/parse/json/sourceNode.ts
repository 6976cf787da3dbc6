import { type Origin, type Place, placeAt } from './position.ts';

/** A value of a JSON text that remembers where it was written. */
export type SourceNode = SourceObject | SourceList | SourceLeaf;

interface Written {
  readonly origin: Origin;
  readonly offset: number;
  readonly end: number;
}

export interface SourceObject extends Written {
  readonly kind: 'object';
  readonly members: ReadonlyMap<string, SourceMember>;
}

export interface SourceMember {
  readonly key: string;
  /** Where the key was written. */
  readonly keyOrigin: Origin;
  readonly keyOffset: number;
  readonly value: SourceNode;
}

export interface SourceList extends Written {
  readonly kind: 'list';
  readonly items: readonly SourceNode[];
}

export interface SourceLeaf extends Written {
  readonly kind: 'leaf';
  readonly value: string | number | boolean | null;
}

/** Keys and indices from the top of a document to a value. */
export type Path = readonly (string | number)[];

/** Plain data of a node. Keys that could reach a prototype never get into a tree, so objects are ordinary ones. */
export function toData(node: SourceNode): unknown {
  if (node.kind === 'leaf') return node.value;
  if (node.kind === 'list') return node.items.map(toData);
  return Object.fromEntries([...node.members].map(([key, member]) => [key, toData(member.value)]));
}

/** The node at a path, or nothing. */
export function nodeAt(root: SourceNode, path: Path): SourceNode | undefined {
  return path.reduce<SourceNode | undefined>((node, step) => node && childAt(node, step), root);
}

function childAt(node: SourceNode, step: string | number): SourceNode | undefined {
  if (node.kind === 'object') return node.members.get(String(step))?.value;
  return node.kind === 'list' ? node.items[Number(step)] : undefined;
}

/** The innermost node on the way to a path: where something is that was not written. */
export function nearestNode(root: SourceNode, path: Path): SourceNode {
  for (let length = path.length; length > 0; length -= 1) {
    const node = nodeAt(root, path.slice(0, length));
    if (node !== undefined) return node;
  }
  return root;
}

export function placeOfNode(node: SourceNode): Place {
  return placeAt(node.origin, node.offset);
}

/** Where the key of a member was written; the object itself if it has no such member. */
export function placeOfKey(node: SourceNode, key: string): Place {
  const member = node.kind === 'object' ? node.members.get(key) : undefined;
  return member === undefined ? placeOfNode(node) : placeAt(member.keyOrigin, member.keyOffset);
}

/** A path as people write it: `companies[3].balance.cash`. */
export function formatPath(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : isName(step) ? `.${step}` : `["${step}"]`))
    .join('')
    .replace(/^\./, '');
}

const isName = (text: string) => /^[A-Za-z_$][\w$-]*$/.test(text);
