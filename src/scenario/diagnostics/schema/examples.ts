import { z } from 'zod';
import { known, optionsOf, unwrap } from './introspect.ts';

const texts = ['name', 'Q1 2026', '#7f8ea3', '1.0.0', '840', 'https://example.org/article', 'en'];

/** A value that the schema accepts, as it is written in a file: its default, or a plain one. */
export function exampleOf(schema: z.core.$ZodType): string {
  const { def } = known(schema)._zod;
  if (def.type === 'default' || def.type === 'prefault') return short(def.defaultValue);
  const [option] = optionsOf(schema);
  return option === undefined ? plainExample(schema) : JSON.stringify(option);
}

function plainExample(schema: z.core.$ZodType): string {
  const inner = unwrap(schema);
  const { def } = inner._zod;
  switch (def.type) {
    case 'string':
      return JSON.stringify(texts.find((text) => z.safeParse(inner, text).success) ?? '…');
    case 'number':
      return String([0.5, 8, 1, 0].filter((value) => z.safeParse(inner, value).success)[0] ?? 1);
    case 'boolean':
      return 'false';
    case 'array':
      return `[${exampleOf(def.element)}]`;
    case 'tuple':
      return `[${def.items.map(exampleOf).join(', ')}]`;
    case 'record':
      return '{}';
    default:
      return '{ … }';
  }
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? '{}';
  return text.length > 60 ? '{ … }' : text;
}
