import type { Node } from 'jsonc-parser';
import { type Finding, mend } from '../../diagnostics/diagnostic.ts';
import { kept } from './kept.ts';
import { type Origin, placeAt } from './position.ts';
import type { Path, SourceList, SourceMember, SourceNode, SourceObject } from './sourceNode.ts';

/** Names through which data could reach the prototypes of objects. They never get into a tree. */
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

interface Build {
  readonly origin: Origin;
  readonly findings: Finding[];
}

/** Turns the parser's tree into nodes with places; reports names that are dangerous or written twice. */
export function buildSource(origin: Origin, root: Node): { node: SourceNode; findings: Finding[] } {
  const build: Build = { origin, findings: [] };
  return { node: toNode(build, root, []), findings: build.findings };
}

function toNode(build: Build, node: Node, path: Path): SourceNode {
  // A bracket that is never closed has no length: it reaches to the end of the file.
  const end = node.length < 0 ? build.origin.text.length : node.offset + node.length;
  const written = { origin: build.origin, offset: node.offset, end };
  if (node.type === 'object') return { kind: 'object', ...written, members: toMembers(build, node, path) };
  if (node.type === 'array') return { kind: 'list', ...written, items: toItems(build, node, path) };
  return { kind: 'leaf', ...written, value: toLeaf(build, node, path) };
}

function toItems(build: Build, list: Node, path: Path): SourceList['items'] {
  return (list.children ?? []).map((item, index) => toNode(build, item, [...path, index]));
}

function toMembers(build: Build, object: Node, path: Path): SourceObject['members'] {
  const members = new Map<string, SourceMember>();
  for (const property of object.children ?? []) {
    const [keyNode, valueNode] = property.children ?? [];
    if (keyNode === undefined || valueNode === undefined) continue;
    const key = String(keyNode.value);
    if (!mayStand(build, key, keyNode.offset, members, path)) continue;
    const value = toNode(build, valueNode, [...path, key]);
    members.set(key, { key, keyOrigin: build.origin, keyOffset: keyNode.offset, value });
  }
  return members;
}

function mayStand(
  build: Build,
  key: string,
  offset: number,
  members: ReadonlyMap<string, SourceMember>,
  path: Path,
): boolean {
  const place = placeAt(build.origin, offset);
  const first = members.get(key);
  if (forbiddenKeys.has(key)) {
    const finding = { code: 'forbiddenKey', mend: mend('renameKey', { key }) } as const;
    build.findings.push({ ...finding, params: { key }, place, path });
    return false;
  }
  if (first === undefined) return true;
  const { line } = placeAt(first.keyOrigin, first.keyOffset);
  const finding = { code: 'duplicateKey', mend: mend('removeOne', { key, line }) } as const;
  build.findings.push({ ...finding, params: { key, line }, place, path: [...path, key] });
  return false;
}

function toLeaf(build: Build, node: Node, path: Path): string | number | boolean | null {
  const value: unknown = node.value;
  if (typeof value === 'number' && !Number.isFinite(value)) {
    const written = build.origin.text.slice(node.offset, node.offset + node.length);
    build.findings.push({
      code: 'numberTooLarge',
      params: { written: shorten(written) },
      mend: mend('smallerNumber'),
      place: placeAt(build.origin, node.offset),
      path,
    });
    return 0;
  }
  // A file may say -0; nothing in a scenario means it, and hashes refuse it.
  if (value === 0) return 0;
  if (typeof value === 'string') return kept(value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}

/** A piece of a file, short enough to be quoted in a message. */
export function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 37)}…` : text;
}
