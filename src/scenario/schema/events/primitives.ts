import { z } from 'zod';
import { idSchema } from '../primitives.ts';

/** A name of the scenario, or what the event is bound to. */
export const referenceSchema = z
  .union([idSchema, z.enum(['$company', '$chooser', '$region', '$merchant'])], {
    error: 'an id, "$company", "$chooser", "$region" or "$merchant"',
  })
  .describe(
    'An id of the scenario, or what the event is bound to: $company, $region, $merchant (its subject), $chooser (who decides).',
  );

/** Bounds of a comparison: `value >= atLeast` and `value < below`. */
export const bounds = {
  atLeast: z
    .number()
    .min(-1e9)
    .max(1e9)
    .optional()
    .describe('Holds from this value on. Default: no lower bound.'),
  below: z
    .number()
    .min(-1e9)
    .max(1e9)
    .optional()
    .describe('Holds under this value. Default: no upper bound.'),
};

/** A reference to an event of the scenario. */
export const eventIdSchema = idSchema.describe('Id of an event of the scenario.');
