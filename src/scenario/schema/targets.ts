import { z } from 'zod';
import { GENERATION_KINDS, TARGET_KINDS } from '../../engine/index.ts';
import { amount, idSchema, positive, quarterSchema, quarters, rate, share } from './primitives.ts';

const quarterCount = () => quarters().max(40);

const siteSchema = z
  .strictObject({
    region: idSchema,
    mw: positive().describe('IT power of the site, MW.'),
    quarters: quarterCount().describe('Quarters of building that are left.'),
  })
  .describe('A data-centre site that has its permit; the shell is still to be paid (C2).');

const stationSchema = z
  .strictObject({
    region: idSchema,
    source: z.enum(GENERATION_KINDS).describe('Kind of power station.'),
    mw: positive().describe('Capacity, MW.'),
    quarters: quarterCount().describe('Quarters until it runs.'),
  })
  .describe('A power station whose building is paid for (E2).');

const gainsSchema = z
  .strictObject({
    researchers: z.int().min(0).max(100_000).default(0).describe('People, for a lab (M5). Default 0.'),
    algorithms: share().default(0).describe('Algorithmic efficiency, log₁₀, for a lab (M2). Default 0.'),
    data: share().default(0).describe('Quality of training data, 1 = industry mean, for a lab. Default 0.'),
    programme: share()
      .default(0)
      .describe('Part of every chip programme under way that is done sooner (S2). Default 0.'),
    maturity: share()
      .default(0)
      .describe('Part of the way to full maturity that own chip software goes (S5). Default 0.'),
    coreRevenueUsdM: amount()
      .default(0)
      .describe('Revenue of the core business a quarter, USD m. Default 0.'),
    trust: z.number().min(0).max(20).default(0).describe('Points of trust. Default 0.'),
    site: siteSchema.optional(),
    station: stationSchema.optional(),
    shop: z
      .enum(['search', 'recommendations', 'agent', 'checkout'])
      .optional()
      .describe('Feature that rises by a level in every shop where the buyer has it (K1).'),
  })
  .describe('What a buyer gets, as far as it has the business for it.');

/** A small company that can be bought (A6). */
export const targetSchema = z
  .strictObject({
    id: idSchema,
    kind: z.enum(TARGET_KINDS).describe('What kind of company it is.'),
    valueUsdM: positive().describe('What it is thought to be worth at the start, USD m.'),
    growthPerYear: rate().default(0.2).describe('How that grows a year. Default 0.2.'),
    premium: share().default(0.3).describe('Part over its value that the owners want. Default 0.3.'),
    spread: share().default(0.15).describe('How far they may be from that, either way. Default 0.15.'),
    from: quarterSchema.optional().describe('First quarter in which it is for sale. Default: the first.'),
    reviewQuarters: z
      .int()
      .min(1)
      .max(8)
      .default(2)
      .describe('Quarters from the announcement to the closing (R2). Default 2.'),
    brings: gainsSchema,
  })
  .describe('A small company that can be bought (A6).');
