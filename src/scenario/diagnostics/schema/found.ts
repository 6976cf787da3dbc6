import { shorten } from '../../parse/json/buildSource.ts';
import type { SourceNode } from '../../parse/json/sourceNode.ts';

/** What stands in a file, in words. */
export function foundText(node: SourceNode): string {
  if (node.kind === 'object') return 'an object { … }';
  if (node.kind === 'list') return 'a list [ … ]';
  if (node.value === null) return 'null';
  if (typeof node.value === 'string') return `the text ${quote(node.value)}`;
  return typeof node.value === 'number' ? `the number ${node.value}` : String(node.value);
}

/** What a schema type is called. */
export function typeText(type: string): string {
  return typeNames[type] ?? `a value of type ${type}`;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'A text',
  number: 'A number',
  int: 'A whole number',
  boolean: 'true or false',
  array: 'A list',
  tuple: 'A list',
  object: 'An object',
  record: 'A table by name',
  null: 'null',
};

export function quote(text: string): string {
  return JSON.stringify(shorten(text));
}
/** A value as it is written in the file, short enough for a message. */
export function valueText(node: SourceNode | undefined): string {
  if (node === undefined) return 'nothing';
  return node.kind === 'leaf' ? shorten(JSON.stringify(node.value)) : foundText(node);
}
