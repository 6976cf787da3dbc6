import { z } from 'zod';
import { amount, positive, share } from '../primitives.ts';

/** Rules of demand (D). */
export const demandParametersSchema = z
  .strictObject({
    clamp: positive().default(8).describe('Bound of every utility term (D2). Default 8.'),
    refusalTrustLoss: amount()
      .default(4)
      .describe('Trust lost when all demand is turned away (D4). Default 4.'),
    trustRecovery: share().default(0.06).describe('Way back to neutral each quarter. Default 0.06.'),
    trustNeutral: amount().default(60).describe('Neutral trust, points. Default 60.'),
    spotPriceSlope: amount()
      .default(3)
      .describe(
        'Exponent of the rental price on tightness (S7). Default 3: from a fall of four fifths in two years of slack (cal: chip.rent.h100.2023, .2024, .low).',
      ),
    spotPriceSpeed: share().default(0.6).describe('Part of the way that it goes in a quarter. Default 0.6.'),
    rentalElasticity: amount()
      .default(0.7)
      .describe('How strongly outside customers rent less where rent is dear (S7, D1). Default 0.7.'),
    spotPriceUsualUse: positive()
      .default(0.88)
      .describe('Wanted over offered at which the rental price stays as it is (S7). Default 0.88.'),
    spotPriceFloorUsdPerHour: positive()
      .default(0.4)
      .describe('Lowest rental price, USD per H100e-hour. Default 0.4.'),
    spotPriceCeilingUsdPerHour: positive().default(10).describe('Highest rental price. Default 10.'),
    boomFade: share()
      .default(0.95)
      .describe(
        "Factor a quarter on the yearly growth of outside buyers, foundries and core businesses' compute: a boom does not last for ever (D1, S4, W5). Default 0.95. Estimate from the fading growth that is announced for packaging, 65 % in 2026 after 115 % in 2025 (cal: chip.supply.cowos.2024, .2025).",
      ),
    tidePersistence: share()
      .default(0.7)
      .describe('Part of a run above or below trend that is left after a quarter (D1). Default 0.7.'),
    growthVolatility: amount()
      .max(1)
      .default(0.15)
      .describe(
        'Deviation a quarter of the growth of markets around its trend, relative to it (D1). Default 0.15: fitted on the scatter of cloud growth 2023–2024.',
      ),
    appealVolatility: amount()
      .max(2)
      .default(0.05)
      .describe(
        "Deviation a quarter of customers' liking for an offer, in units of utility (D1). Default 0.05.",
      ),
    appealReversion: share()
      .default(0.05)
      .describe('Part of that liking that fades each quarter. Default 0.05.'),
    supplyVolatility: amount()
      .max(1)
      .default(0.15)
      .describe(
        'Deviation a quarter of the growth of packaging and memory, relative to it (W5). Default 0.15.',
      ),
    lowestPrice: share()
      .gt(0)
      .default(0.2)
      .describe('Lowest price, factor on the reference price of the segment (D2). Estimate. Default 0.2.'),
    highestPrice: positive()
      .default(5)
      .describe('Highest price, factor on the reference price (D2). Estimate. Default 5.'),
    fullPresenceMW: positive()
      .default(400)
      .describe('Live power in a region that counts as full presence there, MW (D2). Estimate. Default 400.'),
    salesUnitKUsd: positive()
      .default(50_000)
      .describe(
        'Sales effort is measured in e-folds above this, kUSD a quarter (D2). Estimate. Default 50,000.',
      ),
    spotCashShare: share()
      .default(0.05)
      .describe(
        'Part of its cash that a company spends in a quarter on compute by the hour (S7). Estimate. Default 0.05.',
      ),
  })
  .prefault({})
  .describe('Demand (D).');
