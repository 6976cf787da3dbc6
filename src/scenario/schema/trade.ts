import { z } from 'zod';
import { amount, idSchema, quarterSchema, share } from './primitives.ts';

/** R3: an export rule or a tariff on chips. */
export const tradeRuleSchema = z
  .strictObject({
    id: idSchema,
    from: idSchema
      .optional()
      .describe('Region whose designers it binds (their `home`). Default: designers of every region.'),
    designers: z
      .array(idSchema)
      .max(40)
      .default([])
      .describe('Companies whose chips it binds. Default: all of `from`.'),
    to: idSchema.describe('Region into which the chips go.'),
    minPerformance: amount()
      .default(0)
      .describe('Performance relative to an H100 from which on it applies. Default 0: every chip.'),
    kind: z.enum(['closed', 'taxed']).describe('closed: no chip may go; taxed: a duty is paid on delivery.'),
    rate: share().default(0).describe('Duty as a share of the price, for a way that is taxed. Default 0.'),
    since: quarterSchema.optional().describe('First quarter in which it stands. Default: from the start.'),
    until: quarterSchema.optional().describe('Last quarter in which it stands. Default: for ever.'),
    active: z
      .boolean()
      .default(true)
      .describe('false: it waits for an event to put it into force. Default true.'),
  })
  .describe('An export rule or a tariff on chips (R3).');
