import { z } from 'zod';
import type { Path, SourceNode } from '../../parse/json/sourceNode.ts';

type Schema = z.core.$ZodTypes;

/** A schema as the union of all kinds, so that its kind can be asked for. */
export function known(schema: z.core.$ZodType): Schema {
  // Every schema is one of these; zod types its own class hierarchy only from the other side.
  return schema as Schema;
}

/** A schema without what stands around it: optional, default, read-only, lazy, pipe. */
export function unwrap(schema: z.core.$ZodType): Schema {
  const inner = known(schema);
  const { def } = inner._zod;
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'nonoptional':
    case 'readonly':
    case 'catch':
      return unwrap(def.innerType);
    case 'lazy':
      return unwrap(def.getter());
    case 'pipe':
      return unwrap(def.in);
    default:
      return inner;
  }
}

/** The schema of a part of the data, found by its path; of several forms the one that the data looks most like. */
export function schemaAt(schema: z.core.$ZodType, root: SourceNode, path: Path): z.core.$ZodType | undefined {
  let current: z.core.$ZodType | undefined = schema;
  let node: SourceNode | undefined = root;
  for (const step of path) {
    current = current === undefined ? undefined : childSchema(current, step, node);
    if (node?.kind === 'object') node = node.members.get(String(step))?.value;
    else node = node?.kind === 'list' ? node.items[Number(step)] : undefined;
  }
  return current;
}

function childSchema(
  schema: z.core.$ZodType,
  step: string | number,
  node: SourceNode | undefined,
): z.core.$ZodType | undefined {
  const { def } = unwrap(schema)._zod;
  switch (def.type) {
    case 'object':
      return Object.hasOwn(def.shape, step) ? def.shape[step] : undefined;
    case 'record':
      return def.valueType;
    case 'array':
      return def.element;
    case 'tuple':
      return def.items[Number(step)] ?? def.rest ?? undefined;
    case 'union': {
      const option = def.options[likeliestOption(def.options, node)];
      return option === undefined ? undefined : childSchema(option, step, node);
    }
    default:
      return undefined;
  }
}

/** Index of the form of a union that the data looks most like: the most names in common, literals first. */
export function likeliestOption(options: readonly z.core.$ZodType[], node: SourceNode | undefined): number {
  const likeness = options.map((option) => likenessOf(option, node));
  return likeness.indexOf(Math.max(...likeness));
}

/** How much a value looks like a form; 0 = not at all. */
export function likenessOf(schema: z.core.$ZodType, node: SourceNode | undefined): number {
  const { def } = unwrap(schema)._zod;
  if (def.type === 'record') return node?.kind === 'object' ? 1 : 0;
  if (def.type === 'string') return node?.kind === 'leaf' && typeof node.value === 'string' ? 1 : 0;
  if (def.type !== 'object' || node?.kind !== 'object') return 0;
  const names = [...node.members.keys()].filter((key) => Object.hasOwn(def.shape, key));
  return names.reduce((sum, name) => sum + (isItsLiteral(def.shape[name], node, name) ? 10 : 1), 0);
}

function isItsLiteral(schema: z.core.$ZodType | undefined, node: SourceNode, name: string): boolean {
  if (schema === undefined || node.kind !== 'object') return false;
  const value = node.members.get(name)?.value;
  const { def } = unwrap(schema)._zod;
  return def.type === 'literal' && value?.kind === 'leaf' && def.values.includes(value.value);
}

/** Names that an object may have; of several forms those of the one it looks like, or of all. */
export function keysOf(schema: z.core.$ZodType, node: SourceNode | undefined): string[] {
  const { def } = unwrap(schema)._zod;
  if (def.type === 'object') return Object.keys(def.shape);
  if (def.type !== 'union') return [];
  const best = def.options[likeliestOption(def.options, node)];
  if (best !== undefined && likenessOf(best, node) > 0) return keysOf(best, node);
  return [...new Set(def.options.flatMap((option) => keysOf(option, node)))];
}

/** What the schema says about itself, without its default. */
export function aboutOf(schema: z.core.$ZodType): string {
  const outer = z.globalRegistry.get(schema)?.description;
  const text = outer ?? z.globalRegistry.get(unwrap(schema))?.description ?? '';
  return text.replace(/\s*Default\b.*$/s, '').trim();
}

/** Values of an enumeration, a literal, or a union of those. */
export function optionsOf(schema: z.core.$ZodType): readonly z.core.util.Primitive[] {
  const { def } = unwrap(schema)._zod;
  if (def.type === 'enum') return Object.values(def.entries);
  if (def.type === 'literal') return def.values;
  return def.type === 'union' ? def.options.flatMap(optionsOf) : [];
}
