import { z } from 'zod';

/** What is known about one number of the rules. */
const rangeSchema = z
  .strictObject({
    low: z.number().describe('Lowest value that would still be believable.'),
    high: z.number().describe('Highest value that would still be believable.'),
    source: z
      .string()
      .min(1)
      .max(300)
      .describe('Where it comes from: a source, or "estimate" and from what.'),
  })
  .describe('Bounds and source of a number.');

/** I2: how sure each number of the rules is, by its name such as "models.leak". The rule book and the sensitivity table read it. */
export const parameterRangesSchema = z
  .record(
    z
      .string()
      .regex(/^[a-zA-Z]+(\.[a-zA-Z0-9]+)+$/, { error: 'the place of a parameter such as "models.leak"' }),
    rangeSchema,
  )
  .default({})
  .describe(
    'Bounds and sources of the numbers of the rules, by their place under `parameters`. Default none.',
  );
