import { z } from 'zod';

// Schemas are only ever interpreted: compiled ones need `eval`, which the page's Content Security Policy refuses.
z.config({ jitless: true });

/** Names that every JavaScript object inherits; as ids they would be found where nothing was written. */
const INHERITED =
  'constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|prototype';

/** A short name that other parts of the scenario refer to. */
export const idSchema = z
  .string()
  .regex(new RegExp(`^(?!(?:${INHERITED})$)[A-Za-z][A-Za-z0-9-]{0,47}$`), {
    error: 'a letter, then letters, digits or hyphens (at most 48)',
  })
  .describe('A letter, then letters, digits or hyphens.');

/** A calendar quarter as people write it. The resolver turns it into a quarter index. */
export const quarterSchema = z
  .string()
  .regex(/^Q[1-4] (?:19|20|21)\d\d$/, { error: 'a quarter such as "Q1 2026"' })
  .describe('A calendar quarter such as "Q1 2026".');

/** A fraction of a whole, 0–1. */
export const share = () => z.number().min(0).max(1);
/** A yearly or quarterly rate of change as a fraction: 0.25 = +25 %. */
export const rate = () => z.number().min(-0.9).max(20);
/** A finite amount that is not negative; the field's name carries the unit. */
export const amount = () => z.number().min(0).max(1e9);
/** An amount that is greater than zero. */
export const positive = () => z.number().gt(0).max(1e9);
/** A number of things. */
export const count = () => z.int().min(0).max(1e9);
/** A number of quarters. */
export const quarters = () => z.int().min(1).max(80);

/** Degrees, east and north positive. */
export const pointSchema = z
  .strictObject({
    lon: z.number().min(-180).max(180).describe('Degrees east of Greenwich.'),
    lat: z.number().min(-90).max(90).describe('Degrees north of the equator.'),
  })
  .describe('A place on the map.');

/** Factors of the four quarters of a year. */
export const seasonality = () =>
  z
    .tuple([positive(), positive(), positive(), positive()])
    .default([1, 1, 1, 1])
    .describe(
      'Factor of each quarter of the calendar year, Q1 first; their mean should be 1. Default: no season.',
    );

/** A table by id of something else in the scenario (a region, a chip, a company). */
export function byId<Value extends z.ZodType>(value: Value) {
  return z.record(idSchema, value);
}

/** A web address; the game never opens it by itself. */
export const addressSchema = z
  .string()
  .regex(/^https?:\/\/[^\s"<>]{3,400}$/, { error: 'an address that starts with http:// or https://' })
  .describe('Address of the source.');
