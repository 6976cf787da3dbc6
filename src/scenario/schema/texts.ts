import { z } from 'zod';
import { addressSchema, idSchema } from './primitives.ts';

/** A tree of texts: names inside names, text at the leaves. */
export interface TextTree {
  readonly [key: string]: string | TextTree;
}

const leaf = z.string().max(6000);

/** Texts by language, then by key. In a folder they stand in `locales/<language>.json`. */
export const textsSchema = z
  .record(
    z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'a language tag such as "en" or "fr-CA"' }),
    // Four levels are all that the keys of a scenario need; a fixed depth keeps the JSON Schema plain.
    z.record(
      idSchema,
      z.union([
        leaf,
        z.record(idSchema, z.union([leaf, z.record(idSchema, z.union([leaf, z.record(idSchema, leaf)]))])),
      ]),
    ),
  )
  .default({})
  .describe('Texts by language. Names missing in a language are taken from English, then from the id.');

/** A source that the scenario quotes. Its title is the text `sources.<id>`. */
export const sourceSchema = z
  .strictObject({
    id: idSchema,
    url: addressSchema.optional().describe('Default: none.'),
    grade: z
      .enum(['A', 'B', 'C', 'estimate'])
      .default('C')
      .describe('A official, B known press, C aggregator, estimate. Default C.'),
  })
  .describe('A source of the figures.');
