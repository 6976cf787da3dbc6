import { z } from 'zod';
import { byId, idSchema, pointSchema, positive, rate, seasonality, share } from './primitives.ts';

const integrationSchema = z.strictObject({
  vendor: idSchema,
  feature: z
    .enum(['search', 'recommendations', 'agent', 'checkout'])
    .describe('Where the vendor helps the shopper (K1).'),
  level: z
    .union([z.literal(1), z.literal(2), z.literal(3)])
    .default(1)
    .describe('1 to 3 (K1). Default 1.'),
  fee: share().default(0.02).describe("Vendor's fee, share of the sales that it adds. Default 0.02."),
});

/** W4: a merchant platform. */
export const merchantSchema = z
  .strictObject({
    id: idSchema,
    owner: idSchema.optional().describe('Company that owns it. Default: nobody in the scenario.'),
    region: idSchema,
    place: pointSchema.optional().describe("Where it stands on the map. Default: its region's anchor."),
    gmvUsdBn: positive().describe('Gross merchandise value of a seasonally average quarter, USD bn.'),
    growthPerYear: rate().default(0.1).describe('Default 0.1.'),
    seasonality: seasonality(),
    takeRate: share().default(0.1).describe('What the platform keeps of each sale. Default 0.1.'),
    adRate: share()
      .default(0)
      .describe('Part of that which is advertising and steering, share of each sale (K5). Default 0.'),
    conversion: share().default(0.025).describe('Visits that end in a purchase. Default 0.025.'),
    openness: share().default(0.5).describe('Openness to outside agents. Default 0.5.'),
    fit: share().default(0.5).describe('How well agents fit what it sells. Default 0.5.'),
    fears: byId(share()).default({}).describe('Fear of each company, 0–1 (K4). Default none.'),
    integrations: z
      .array(integrationSchema)
      .default([])
      .describe('Integrations that exist at the start. Default none.'),
  })
  .describe('A merchant platform (W4).');
