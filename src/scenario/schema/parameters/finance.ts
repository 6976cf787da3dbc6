import { z } from 'zod';
import { amount, rate, share } from '../primitives.ts';
import { holdingsSchema, listingSchema, roundsSchema } from './capital.ts';
import { covenantsSchema, distressSchema, estateSchema, lendingSchema } from './lending.ts';
import { valuationSchema } from './valuation.ts';

const spread = (value: number) => amount().max(1).default(value).describe(`Default ${value}.`);

/** Rules of finance (F). */
export const financeParametersSchema = z
  .strictObject({
    baseRate: share().default(0.0375).describe('Risk-free rate a year. Default 0.0375.'),
    spreads: z
      .strictObject({
        AAA: spread(0.004),
        AA: spread(0.006),
        A: spread(0.009),
        BBB: spread(0.014),
        BB: spread(0.025),
        B: spread(0.045),
        CCC: spread(0.1),
      })
      .prefault({})
      .describe('Spread a year by rating (F3).'),
    cashYield: share().default(0.035).describe('Yield of cash a year. Default 0.035.'),
    emergencySpread: share().default(0.08).describe('Spread of an emergency loan a year. Default 0.08.'),
    emergencyQuarters: amount()
      .default(1)
      .describe('Largest emergency credit, quarters of revenue. Default 1.'),
    discountRate: share().default(0.09).describe('Discount rate of profits a year. Default 0.09.'),
    surpriseSlope: amount()
      .default(0.8)
      .describe('Move of price per unit of surprise against guidance (F5). Estimate. Default 0.8.'),
    surpriseDecay: share()
      .default(0.5)
      .describe('Part of a surprise that is left after a quarter. Default 0.5.'),
    sentimentVolatility: amount().default(0.05).describe('Deviation of sentiment a quarter. Default 0.05.'),
    sentimentReversion: share().default(0.2).describe('Way back to the mean a quarter. Default 0.2.'),
    expectationSpeed: share().default(0.15).describe('Weight of news in the expected growth. Default 0.15.'),
    listedPremium: rate()
      .default(0.1)
      .describe('What liquid shares add to the premium on going public (F4). Estimate. Default 0.1.'),
    lending: lendingSchema,
    covenants: covenantsSchema,
    distress: distressSchema,
    estate: estateSchema,
    rounds: roundsSchema,
    listing: listingSchema,
    holdings: holdingsSchema,
    valuation: valuationSchema,
    budgetEquityShare: share()
      .default(0.1)
      .describe('Part of equity that each quarterly budget may reach (F2). Estimate. Default 0.1.'),
    budgetFloorKUsd: amount()
      .default(20_000)
      .describe(
        'What each budget may reach whatever the equity, kUSD a quarter (F2). Estimate. Default 20,000.',
      ),
  })
  .prefault({})
  .describe('Money (F).');
