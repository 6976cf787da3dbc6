import { z } from 'zod';
import { amount, positive, quarters, rate, share } from '../primitives.ts';

/** Private rounds (F4). */
export const roundsSchema = z
  .strictObject({
    base: amount()
      .default(0.9)
      .describe(
        'Price at which investors come in, factor on the last value, before anything else. Estimate from preferred terms of late rounds. Default 0.9.',
      ),
    growthWeight: amount()
      .default(0.14)
      .describe(
        'Added for growth of 100 % a year. Estimate from the steps between rounds of 2025 (cal: oai.val.2025-03, oai.val.2025-10, anth.valF). Default 0.14.',
      ),
    sentimentWeight: amount()
      .default(0.25)
      .describe('Added for a mood one above the mean. Estimate. Default 0.25.'),
    runwayWeight: amount()
      .default(0.01)
      .describe('Added for each quarter of runway. Estimate. Default 0.01.'),
    runwayQuarters: quarters()
      .default(8)
      .describe('Runway beyond which more is no comfort, quarters. Estimate. Default 8.'),
    idleQuarters: quarters()
      .default(24)
      .describe('Runway beyond which investors ask what the money is for, quarters. Estimate. Default 24.'),
    idleDiscount: share()
      .default(0.08)
      .describe('Lost for money that is not needed. Estimate. Default 0.08.'),
    fatigue: share().default(0.03).describe('Lost for a round within the last year. Estimate. Default 0.03.'),
    lowest: amount().default(0.5).describe('Lowest factor at which anybody deals. Estimate. Default 0.5.'),
    highest: amount().default(1.25).describe('Highest factor. Estimate. Default 1.25.'),
    limit: share()
      .default(0.25)
      .describe(
        'Most that a round brings at a fair price, share of the value before it. Estimate: USD 40 bn on 260 in 2025 is 0.15. Default 0.25.',
      ),
    tolerance: positive()
      .default(0.35)
      .describe('Overpricing at which nobody comes, share of the fair price. Estimate. Default 0.35.'),
    leastShare: share()
      .default(0.3)
      .describe('A round that finds less of what was asked for is called off. Estimate. Default 0.3.'),
    failureTrust: amount().default(2).describe('Trust lost by a failed round, points. Estimate. Default 2.'),
    failureMomentum: share().default(0.08).describe('Value lost by a failed round. Estimate. Default 0.08.'),
    downTrust: amount()
      .default(8)
      .describe('Trust lost per unit of the fall in a down round, points. Estimate. Default 8.'),
    downStaff: share()
      .default(0.2)
      .describe('Share of researchers who leave per unit of the fall. Estimate. Default 0.2.'),
    downMomentum: share().default(0.3).describe('Value lost per unit of the fall. Estimate. Default 0.3.'),
    longestRunway: positive()
      .default(40)
      .describe('Longest runway that is reckoned with, quarters. Estimate. Default 40.'),
  })
  .prefault({})
  .describe('Private rounds (F4).');

/** Listed shares, and the way to the stock exchange (F4). */
export const listingSchema = z
  .strictObject({
    placementDiscount: share()
      .default(0.03)
      .describe('Discount of a placement. Estimate from accelerated placements (2–4 %). Default 0.03.'),
    placementLimit: share()
      .default(0.1)
      .describe('Most that a placement brings, share of market value. Estimate. Default 0.1.'),
    buyBackLimit: share()
      .default(0.05)
      .describe('Most that a buy-back spends in a quarter, share of market value. Estimate. Default 0.05.'),
    payoutCashShare: share()
      .default(0.25)
      .describe('Most of the cash that a payout takes. Estimate. Default 0.25.'),
    sentiment: amount().default(0.9).describe('Mood from which the window is open. Estimate. Default 0.9.'),
    revenueUsdM: amount()
      .default(1000)
      .describe(
        'Yearly revenue that a market wants to see, USD m. Estimate from cal: ev.ipo.crwv (1.9 bn in the year before). Default 1000.',
      ),
    growth: rate().default(0.25).describe('Yearly growth that stands for a profit. Estimate. Default 0.25.'),
    margin: rate().default(0.05).describe('Operating margin that stands for growth. Estimate. Default 0.05.'),
    trust: amount().default(35).describe('Least trust, points. Estimate. Default 35.'),
    pause: quarters()
      .default(2)
      .describe('Quarters after a pulled listing in which nobody listens. Estimate. Default 2.'),
    noise: share()
      .default(0.08)
      .describe('Deviation of what the order book says around the value. Estimate. Default 0.08.'),
    underpricing: share()
      .default(0.12)
      .describe(
        'How far under the demand the banks price the shares. Estimate: mean first-day move about 15 % in the USA. Default 0.12.',
      ),
    fee: share()
      .default(0.02)
      .describe('Cost of the banks, share of the money. Estimate from large listings (1–3 %). Default 0.02.'),
    lockUpQuarters: quarters()
      .default(2)
      .describe('Quarters in which insiders may not sell (180 days). Estimate from common terms. Default 2.'),
    overhang: share()
      .default(0.1)
      .describe(
        'Drift of value when the lock-up ends, per unit of the company that insiders hold. Estimate. Default 0.1.',
      ),
    pulledMomentum: share()
      .default(0.1)
      .describe('Value lost when a listing is pulled. Estimate. Default 0.1.'),
  })
  .prefault({})
  .describe('Listed shares, and the way to the stock exchange (F4).');

/** Holdings in other companies (F6). */
export const holdingsSchema = z
  .strictObject({
    tradeCost: share().default(0.005).describe('Cost of a trade, share of it. Estimate. Default 0.005.'),
    impact: share()
      .default(0.8)
      .describe(
        'Price given up per unit of the company that changes hands. Estimate: a block of 5 % moves the price by 4 %. Default 0.8.',
      ),
    tradeLimit: share()
      .max(0.9)
      .default(0.05)
      .describe('Most of a company that one trade moves. Estimate. Default 0.05.'),
    drift: share()
      .default(0.4)
      .describe('Drift of the traded company’s value per unit of it. Estimate. Default 0.4.'),
    circularDiscount: share()
      .default(0.5)
      .describe(
        'Part of a dollar of circular revenue that the market does not count. Estimate from the debate of 2025 (cal: anth.msnv). Default 0.5.',
      ),
    circularNews: share()
      .default(0.05)
      .describe('Share of revenue from which circular sales are written about. Estimate. Default 0.05.'),
  })
  .prefault({})
  .describe('Holdings in other companies (F6).');
