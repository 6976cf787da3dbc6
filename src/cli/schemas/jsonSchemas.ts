import { z } from 'zod';
import { commandSchema } from '../../engine/index.ts';
import { replaySchema } from '../../replay/replaySchema.ts';
import { eventSchema } from '../../scenario/schema/events/index.ts';
import { scenarioSchema } from '../../scenario/schema/index.ts';

/** A JSON Schema, draft 7: what editors understand. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What has a schema, by its name on the command line and in `assets/schema`. */
const sources = {
  scenario: { title: 'A scenario of Hyperscale', make: () => scenarioSchema },
  /** A file of a scenario's folder: the same, but nothing has to be in it. */
  'scenario-part': { title: "A part of a scenario's folder", make: () => scenarioSchema.partial() },
  event: { title: 'An event of a scenario', make: () => eventSchema },
  command: { title: 'A decision of a seat', make: () => commandSchema },
  replay: { title: 'A replay of a campaign', make: () => replaySchema },
} as const satisfies Readonly<Record<string, { title: string; make: () => z.ZodType }>>;

export type SchemaName = keyof typeof sources;

// Object.keys forgets the names that it lists.
export const SCHEMA_NAMES = Object.keys(sources) as readonly SchemaName[];

/** The JSON Schema of what an author writes: defaults may be left out. */
export function jsonSchema(name: SchemaName): JsonSchema {
  const { title, make } = sources[name];
  const { $schema, ...rest } = z.toJSONSchema(make(), { target: 'draft-7', io: 'input' });
  return { $schema, title, ...rest };
}

/** The text of a schema's file. */
export function schemaText(name: SchemaName): string {
  return `${JSON.stringify(jsonSchema(name), null, 2)}\n`;
}
