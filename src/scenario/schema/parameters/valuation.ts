import { z } from 'zod';
import { positive, quarters, rate, share } from '../primitives.ts';

/** How the market makes a value (F5). */
export const valuationSchema = z
  .strictObject({
    priceSpeed: share()
      .default(0.7)
      .describe('Way of a value to its new estimate in a quarter. Estimate. Default 0.7.'),
    premiumFade: share()
      .default(0.05)
      .describe(
        'Part of the premium over fundamentals that fades each quarter. Estimate: half is gone in three to four years. Default 0.05.',
      ),
    premiumRedeemed: share()
      .default(0.3)
      .describe(
        'Part of a premium that growth redeems: revenue that has come is no promise any more. Estimate. Default 0.3.',
      ),
    horizonYears: quarters()
      .default(8)
      .describe('Years of fading growth before the perpetuity. Estimate. Default 8.'),
    terminalGrowth: share()
      .default(0.03)
      .describe('Growth for ever, a year. Estimate from nominal growth. Default 0.03.'),
    growthFade: share()
      .default(0.28)
      .describe('Part of the gap to it that closes each year. Estimate. Default 0.28.'),
    lowestGrowth: rate()
      .default(-0.2)
      .describe('Lowest growth that anybody believes for the coming year. Estimate. Default -0.2.'),
    highestGrowth: rate().default(0.6).describe('Highest. Estimate. Default 0.6.'),
    matureWeight: share()
      .default(0.5)
      .describe('Weight of the mature margin against the last year’s. Estimate. Default 0.5.'),
    leastMargin: share()
      .default(0.35)
      .describe('Least part of the mature margin that the market believes in. Estimate. Default 0.35.'),
    patience: share()
      .default(0.04)
      .describe(
        'Part of that belief lost in each quarter of losses after a year of them. Estimate. Default 0.04.',
      ),
    leastOfRevenue: share()
      .default(0.1)
      .describe('Least value of a company in business, share of a year’s revenue. Estimate. Default 0.1.'),
    usefulCashQuarters: positive()
      .default(2)
      .describe('Cash that a business can use, quarters of its revenue. Estimate. Default 2.'),
    idleCashDiscount: share()
      .default(0.25)
      .describe(
        'Part of each dollar beyond it that the market does not count, in a listed company that earns. Estimate from studies of the 1970s to 2000s, which found dollars in full chests worth 0.4 to 0.9. Default 0.25.',
      ),
    surpriseLimit: share()
      .default(0.12)
      .describe(
        'Largest surprise that counts in a quarter. Estimate: falls of 10–20 % after the worst results. Default 0.12.',
      ),
    momentumLimit: share()
      .default(0.3)
      .describe('Largest drift that surprises add up to. Estimate. Default 0.3.'),
    newsWeight: share()
      .default(0.5)
      .describe('Weight of the last quarter’s growth against the year’s. Estimate. Default 0.5.'),
    highestMargin: share()
      .default(0.75)
      .describe('Highest operating margin that enters a value. Estimate. Default 0.75.'),
    lastWeight: share()
      .default(0.65)
      .describe(
        'Weight of the last quarter against the one before it in a company’s own forecast. Estimate. Default 0.65.',
      ),
  })
  .prefault({})
  .describe('How the market makes a value (F5).');
