import { z } from 'zod';
import { GENERATION_KINDS, PPA_SOURCES } from '../../engine/index.ts';
import { idSchema, positive, quarterSchema } from './primitives.ts';

const ppaSchema = z
  .strictObject({
    region: idSchema,
    source: z
      .enum(PPA_SOURCES)
      .default('windSolar')
      .describe('Where the power comes from. Default windSolar.'),
    mw: positive().describe('Mean power delivered, MW (not the capacity of the station).'),
    priceUsdPerMWh: positive()
      .optional()
      .describe("Price, USD per MWh. Default: the region's price with the premium of the source."),
    from: quarterSchema.optional().describe('First quarter of delivery. Default: before the campaign.'),
    until: quarterSchema.describe('Last quarter of delivery.'),
  })
  .describe('A power purchase agreement (E2).');

const stationSchema = z
  .strictObject({
    region: idSchema,
    source: z.enum(GENERATION_KINDS).default('gas').describe('Kind of power station. Default gas.'),
    mw: positive().describe('Capacity, MW.'),
    quartersLeft: z
      .int()
      .min(0)
      .max(60)
      .default(0)
      .describe('Quarters until it runs; 0 = it runs. Default 0.'),
  })
  .describe('An own power station (E2).');

/** E2: power under contract and own power stations at the start. */
export const powerSchema = z
  .strictObject({
    ppas: z.array(ppaSchema).max(60).default([]).describe('Power purchase agreements. Default none.'),
    generation: z.array(stationSchema).max(60).default([]).describe('Own power stations. Default none.'),
  })
  .prefault({})
  .describe('Power beside the spot market (E2). Default: all of it is bought at spot.');
