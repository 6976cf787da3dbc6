import { z } from 'zod';
import { amount, rate, share } from './primitives.ts';

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
      .default(1.2)
      .describe('Move of price per unit of surprise against guidance (F5). Default 1.2.'),
    surpriseDecay: share()
      .default(0.5)
      .describe('Part of a surprise that is left after a quarter. Default 0.5.'),
    sentimentVolatility: amount().default(0.05).describe('Deviation of sentiment a quarter. Default 0.05.'),
    sentimentReversion: share().default(0.2).describe('Way back to the mean a quarter. Default 0.2.'),
    expectationSpeed: share().default(0.15).describe('Weight of news in the expected growth. Default 0.15.'),
    listedPremium: rate().default(0.1).describe('What being listed adds to a value. Default 0.1.'),
  })
  .prefault({})
  .describe('Money (F).');

/** Rules of agreements (A). */
export const agreementParametersSchema = z
  .strictObject({
    acceptAt: z
      .number()
      .min(-100)
      .max(100)
      .default(5)
      .describe('Points at which an offer is accepted (A3). Default 5.'),
    counterAt: z
      .number()
      .min(-100)
      .max(100)
      .default(-20)
      .describe('Points at which it is still countered. Default −20.'),
    patience: amount().default(4).describe('Rounds of talks before patience is gone. Default 4.'),
    patienceRecovery: share().default(0.15).describe('Patience that comes back each quarter. Default 0.15.'),
    breachFee: share()
      .default(0.25)
      .describe('Share of the remaining value that a breach costs (A5). Default 0.25.'),
    breachTrustLoss: amount().default(6).describe('Points of trust that a breach costs. Default 6.'),
  })
  .prefault({})
  .describe('Agreements (A).');

/** Rules of information (I). */
export const informationParametersSchema = z
  .strictObject({
    estimateError: share()
      .default(0.12)
      .describe("Relative deviation of estimates of others' private figures (I1). Default 0.12."),
  })
  .prefault({})
  .describe('Information (I).');

/** Rules of regulation (R). */
export const regulationParametersSchema = z
  .strictObject({
    concentrationSlope: amount()
      .default(12)
      .describe('Points of scrutiny a quarter per unit of concentration (R1). Default 12.'),
    decay: share().default(0.08).describe('Part of scrutiny that fades each quarter. Default 0.08.'),
  })
  .prefault({})
  .describe('Regulation (R).');
