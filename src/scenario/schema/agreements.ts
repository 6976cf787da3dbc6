import { z } from 'zod';
import { amount, count, idSchema, positive, quarterSchema, quarters, share } from './primitives.ts';

const conditionSchema = z
  .union([
    z.strictObject({ quarter: quarterSchema }),
    z.strictObject({ capability: positive().describe("The issuer's best model, points.") }),
    z.strictObject({
      deliveredH100e: positive().describe('Compute delivered in a quarter under the agreement.'),
    }),
    z.strictObject({
      powerMW: positive().describe(
        'IT power that works for the issuer: its own live sites and what is rented.',
      ),
    }),
    z.strictObject({ revenueUsdBn: positive().describe("The issuer's revenue in a quarter.") }),
    z.strictObject({ listing: z.literal(true).describe('The issuer is listed.') }),
  ])
  .describe('When a tranche falls due (A2).');

const trancheSchema = z.strictObject({
  amountUsdBn: positive().describe('Money paid, USD bn.'),
  when: conditionSchema,
});

const clauseSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('equity'),
      investor: idSchema,
      preMoneyUsdBn: positive().describe('Value of the company before the money.'),
      tranches: z
        .array(trancheSchema)
        .min(1)
        .max(24)
        .describe('Parts of the money, each with its condition.'),
    }),
    z.strictObject({
      kind: z.literal('compute'),
      provider: idSchema,
      h100e: count().describe('Rented at full size, H100e.'),
      usdPerHour: positive().describe('USD per H100e-hour.'),
      start: quarterSchema.describe('First quarter of delivery.'),
      quarters: quarters().describe('Quarters of delivery.'),
      ramp: quarters()
        .default(1)
        .describe('Quarters over which it grows to its full size. Default 1: at once.'),
      region: idSchema.optional().describe('Default: wherever the provider has it.'),
    }),
    z.strictObject({
      kind: z.literal('chipSupply'),
      designer: idSchema,
      chip: idSchema,
      perQuarter: count().describe('Chips a quarter.'),
      priceUsd: positive().describe('USD a chip.'),
      quarters: quarters().describe('Quarters from signing on.'),
    }),
    z.strictObject({
      kind: z.literal('adoption'),
      tenant: idSchema,
      family: idSchema,
      share: share().describe('Share of the rented compute on that family (S5).'),
      discount: share().default(0).describe('Discount on the price of that share. Default 0.'),
    }),
    z.strictObject({
      kind: z.literal('commerce'),
      vendor: idSchema,
      merchant: idSchema,
      fee: share().default(0.02).describe('Default 0.02.'),
      quarters: quarters().optional().describe('Quarters from signing on. Default: the long stop.'),
    }),
    z.strictObject({
      kind: z.literal('revenueShare'),
      payer: idSchema,
      share: share().describe("Share of the payer's model revenue."),
      quarters: quarters().describe('Quarters from signing on.'),
    }),
    z.strictObject({
      kind: z.literal('exclusivity'),
      bound: idSchema,
      scope: z.enum(['compute', 'equity']).describe('What it may not buy or sell elsewhere.'),
      strength: z.enum(['full', 'firstRefusal']).default('firstRefusal').describe('Default firstRefusal.'),
      quarters: quarters().describe('Quarters from signing on.'),
    }),
    z.strictObject({ kind: z.literal('boardSeat'), holder: idSchema }),
  ])
  .describe('What one side promises (A1).');

/** An agreement in force at the start. */
export const agreementSchema = z
  .strictObject({
    id: idSchema,
    proposer: idSchema.describe('One party.'),
    counterparty: idSchema.describe('The other party.'),
    signed: quarterSchema.describe('Quarter of signature, before the campaign.'),
    clauses: z.array(clauseSchema).min(1).max(12).describe('What the parties promise each other.'),
    cancellationFee: amount()
      .max(1)
      .default(0.15)
      .describe('Share of what is still owed that the leaver pays (A5). Default 0.15.'),
    letter: z
      .boolean()
      .default(false)
      .describe('A letter of intent: it binds nobody and lapses if nothing follows (A2). Default false.'),
  })
  .describe('An agreement in force at the start (A1).');
