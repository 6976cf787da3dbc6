import { z } from 'zod';
import { amount, byId, idSchema, positive, rate, seasonality, share } from './primitives.ts';

const priceSchema = z
  .union([
    z.strictObject({ usdPerQuarter: positive().describe('USD per unit and quarter.') }),
    z.strictObject({
      usdPerH100eHour: positive().describe('Unit = one H100e for a quarter; USD per H100e-hour.'),
    }),
    z.strictObject({
      usdPerMillionTokens: positive().describe('Unit = a billion tokens; USD per million tokens.'),
    }),
    z.strictObject({
      usdPerSeatMonth: positive().describe('Unit = a thousand paid seats; USD per seat and month.'),
    }),
  ])
  .describe('List price; the way in which it is written also says what a unit is.');

const weight = (value: number, what: string) =>
  z.number().min(0).max(20).default(value).describe(`${what} Default ${value}.`);

const weightsSchema = z
  .strictObject({
    price: weight(1.2, 'On −ln(price / list).'),
    quality: weight(0.6, 'On capability behind the frontier, per 10 points.'),
    trust: weight(0.6, 'On trust, per 100 points.'),
    ecosystem: z
      .number()
      .gt(0)
      .max(20)
      .default(1)
      .describe('On brand, catalogue and habit; fitted from `pull`. Default 1.'),
    latency: weight(0.3, "On presence in the customer's region, 0–1."),
    sales: weight(0.1, 'On sales effort, per e-fold of spending.'),
  })
  .prefault({})
  .describe('What these customers care about (D2).');

const classSchema = z.strictObject({
  id: idSchema,
  share: share().describe("Share of the segment's customers; the shares of a segment sum to 1."),
  weights: weightsSchema,
});

const nestSchema = z.strictObject({
  id: idSchema,
  dissimilarity: z
    .number()
    .gt(0)
    .max(1)
    .default(1)
    .describe('1: the group does not matter; small: its members are near substitutes (D2). Default 1.'),
});

const offerSchema = z.strictObject({
  company: idSchema,
  nest: idSchema.optional().describe('Default: the first nest.'),
  price: positive().default(1).describe("Price over the segment's list price. Default 1."),
  revenueUsdBn: amount()
    .default(0)
    .describe('Revenue of the last real quarter, USD bn; units follow from it. Default 0.'),
  pull: share()
    .optional()
    .describe(
      'Share of customers who decide now that it draws, outside option included. Default: its share of the market.',
    ),
  regionShares: byId(share()).optional().describe("Its customers by region. Default: the segment's regions."),
  active: z
    .boolean()
    .default(true)
    .describe('false: the company may enter, but does not sell yet. Default true.'),
});

/** D1: a market segment. */
export const segmentSchema = z
  .strictObject({
    id: idSchema,
    resource: z
      .enum(['servers', 'rental', 'serving'])
      .describe('What limits service: general servers, compute for rent, or compute for own services.'),
    price: priceSchema,
    outsideUsdBn: amount()
      .default(0)
      .describe(
        'What customers spend each quarter, at list price, outside the companies of the scenario, USD bn. Default 0.',
      ),
    earnsUsdKPerQuarter: positive()
      .optional()
      .describe(
        'What one MW (servers) or one H100e (serving) earns in a quarter at list price, thousand USD. Default 4,600 per MW, 6 per H100e; rental needs none.',
      ),
    growthPerQuarter: rate()
      .default(0.04)
      .describe('Growth of the whole market in the first quarter. Default 0.04.'),
    growthDecay: share()
      .default(0.97)
      .describe('Factor on that growth each quarter: saturation. Default 0.97.'),
    growthFloorPerQuarter: rate().default(0.01).describe('Growth that the decay approaches. Default 0.01.'),
    churn: share()
      .default(0.05)
      .describe('Share of customers who reconsider each quarter (D3). Default 0.05.'),
    outsideChurn: share()
      .optional()
      .describe('Same for customers outside the scenario. Default: as `churn`.'),
    volatility: amount()
      .max(10)
      .default(1)
      .describe(
        'How rough its growth is: factor on `parameters.demand.growthVolatility`, which is relative to the trend (D1). Default 1.',
      ),
    intensityGrowthPerYear: rate()
      .default(0)
      .describe('Growth a year of the resource that a unit wants (heavier use). Default 0.'),
    efficiencyPerYear: z
      .number()
      .min(1)
      .max(100)
      .default(1)
      .describe('Factor a year by which service gets more efficient (M3). Default 1.'),
    nests: z
      .array(nestSchema)
      .min(1)
      .max(16)
      .default([{ id: 'all', dissimilarity: 1 }])
      .describe('Groups of near substitutes. Default: one.'),
    classes: z
      .array(classSchema)
      .min(1)
      .max(8)
      .prefault([{ id: 'all', share: 1 }])
      .describe('Kinds of customers. Default: one.'),
    regionShares: byId(share()).optional().describe('Customers by region; sums to 1. Default: evenly.'),
    seasonality: seasonality(),
    offers: z
      .array(offerSchema)
      .max(40)
      .default([])
      .describe('Who sells there, or may enter. Default nobody.'),
  })
  .describe('A market segment (D1).');
