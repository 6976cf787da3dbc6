import { z } from 'zod';
import { amount, count, quarters, share } from '../primitives.ts';

/** Highest leverage and lowest coverage of a rating. */
const grade = (leverage: number, coverage: number) =>
  z
    .strictObject({
      leverage: amount()
        .default(leverage)
        .describe(`Debt over a year's earnings at most. Default ${leverage}.`),
      coverage: amount().default(coverage).describe(`Income over interest at least. Default ${coverage}.`),
    })
    .prefault({})
    .describe('Limits of this rating.');

/** How lenders rate, lend and refinance (F3). */
export const lendingSchema = z
  .strictObject({
    grades: z
      .strictObject({
        AAA: grade(0.6, 20),
        AA: grade(1.3, 12),
        A: grade(2.2, 7),
        BBB: grade(3.2, 4),
        BB: grade(4.5, 2),
        B: grade(6.5, 1),
      })
      .prefault({})
      .describe(
        'Highest leverage and lowest coverage of each rating; what reaches none is CCC. Estimate from medians of the rating agencies.',
      ),
    earningsYears: amount()
      .default(5)
      .describe(
        'Debt that lenders carry, years of earnings before depreciation. Estimate from the leverage of investment-grade issuers with contracted income. Default 5.',
      ),
    plantShare: share()
      .default(0.7)
      .describe(
        'Debt that lenders carry on plant, share of its book value. Estimate from loans against accelerators of 2023–25 (70–75 % of cost). Default 0.7.',
      ),
    valueShare: share()
      .default(0.03)
      .describe(
        'Debt that lenders carry on value, share of market value. Estimate from credit lines of private labs, 2025 (cal: oai.val.2025-10). Default 0.03.',
      ),
    refinanceShare: share()
      .default(0.1)
      .describe(
        'Share of debt that is repriced in a quarter. Estimate from mean maturities of two to three years. Default 0.1.',
      ),
    highestRate: share()
      .default(0.4)
      .describe('Highest yearly rate on ordinary debt. Estimate. Default 0.4.'),
  })
  .prefault({})
  .describe('How lenders rate, lend and refinance (F3).');

/** Promises that come with debt (F3). */
export const covenantsSchema = z
  .strictObject({
    limits: z
      .strictObject({
        AAA: grade(2.2, 7),
        AA: grade(2.8, 5),
        A: grade(3.5, 4),
        BBB: grade(4.5, 2.5),
        BB: grade(5.5, 1.75),
        B: grade(7, 1.1),
        CCC: grade(9, 0.8),
      })
      .prefault({})
      .describe('Limits by the rating at which the debt was taken up. Estimate: one to two grades below it.'),
    securedPlantShare: share()
      .default(1)
      .describe(
        'No test while debt is at most this share of plant at book value. Estimate from loan-to-cost clauses. Default 1.',
      ),
    securedValueShare: share()
      .default(0.06)
      .describe(
        'No test while debt is at most this share of market value. Estimate: twice what is lent on value. Default 0.06.',
      ),
    breachSpread: share()
      .default(0.02)
      .describe(
        'Added to the yearly rate while a promise is broken. Estimate from default interest of loan contracts. Default 0.02.',
      ),
    graceQuarters: count()
      .default(1)
      .describe('Quarters off the limits that only warn. Estimate from cure periods. Default 1.'),
  })
  .prefault({})
  .describe('Promises that come with debt (F3).');

/** The ladder of distress (F3). */
export const distressSchema = z
  .strictObject({
    buffer: share().default(0.1).describe('Lent on top of the hole, share of it. Estimate. Default 0.1.'),
    valueShare: share()
      .default(0.05)
      .describe('Emergency credit on market value, share of it. Estimate. Default 0.05.'),
    repayShare: share()
      .default(0.5)
      .describe(
        'Share of cash that goes to pay an emergency loan back. Estimate from cash sweeps. Default 0.5.',
      ),
    restructureAfter: quarters()
      .default(4)
      .describe('Quarters of distress after which creditors take over. Estimate. Default 4.'),
    failAfter: quarters()
      .default(8)
      .describe('Quarters of distress after which the company is wound up. Estimate. Default 8.'),
    haircut: share()
      .default(0.5)
      .describe(
        'Share of debt that creditors give up in a restructuring. Estimate from recovery of senior unsecured debt, about a half. Default 0.5.',
      ),
    creditorsShare: share()
      .max(0.9)
      .default(0.5)
      .describe('Share of the company that creditors get for it. Estimate. Default 0.5.'),
    budgetCut: share().default(0.5).describe('Share by which every budget is cut. Estimate. Default 0.5.'),
    staffCut: share()
      .default(0.2)
      .describe('Share of the research team that is let go. Estimate. Default 0.2.'),
    saleDiscount: share()
      .default(0.15)
      .describe(
        'Discount at which holdings are sold in a hurry. Estimate from block trades and secondary sales. Default 0.15.',
      ),
  })
  .prefault({})
  .describe('The ladder of distress (F3).');

/** Sale of what a failed company leaves (F3). */
export const estateSchema = z
  .strictObject({
    reserveShare: share()
      .default(0.6)
      .describe('Lowest bid of the first auction, share of book or market value. Estimate. Default 0.6.'),
    reserveFall: share()
      .default(0.5)
      .describe('Factor on the lowest bid after each auction without a buyer. Estimate. Default 0.5.'),
    auctions: quarters()
      .default(3)
      .describe('Auctions after which the rest is broken up. Estimate. Default 3.'),
    scrapShare: share()
      .default(0.05)
      .describe('What a breaker pays for chips, share of book value. Estimate. Default 0.05.'),
    contractQuarters: quarters()
      .default(2)
      .describe('Quarters of sales that a customer contract is reckoned at. Estimate. Default 2.'),
    modelPointUsdM: amount()
      .default(20)
      .describe(
        'Value of a capability point of the best model above those in the open, USD m. Estimate. Default 20.',
      ),
  })
  .prefault({})
  .describe('Sale of what a failed company leaves (F3).');
