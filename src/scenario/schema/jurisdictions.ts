import { z } from 'zod';
import { byId, idSchema, positive, share } from './primitives.ts';

const scrutiny = () => z.number().min(0).max(100);

/** R1: an authority and the regions over which it watches. */
export const jurisdictionSchema = z
  .strictObject({
    id: idSchema,
    regions: z
      .array(idSchema)
      .min(1)
      .max(12)
      .describe('Regions over which it watches; each has one authority.'),
    strictness: share()
      .optional()
      .describe('0 lenient to 1 strict. Default: the mean `regulation` of its regions.'),
    weight: positive()
      .default(1)
      .describe("Part that it has in a company's headline scrutiny, beside the others. Default 1."),
    warningAt: scrutiny().default(50).describe('Scrutiny from which it warns (R2). Default 50.'),
    probeAt: scrutiny().default(65).describe('Scrutiny from which it opens a probe (R2). Default 65.'),
    opening: byId(scrutiny())
      .default({})
      .describe('Scrutiny of companies at the start. Default: `openingScrutiny` of the parameters.'),
  })
  .describe('An authority (R1).');
