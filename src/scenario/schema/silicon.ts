import { z } from 'zod';
import {
  amount,
  idSchema,
  pointSchema,
  positive,
  quarterSchema,
  quarters,
  rate,
  share,
} from './primitives.ts';

/** A software family of chips. */
export const familySchema = z
  .strictObject({
    id: idSchema,
    designer: idSchema.describe('Company that designs its chips.'),
    maturity: z
      .number()
      .min(0.4)
      .max(1)
      .default(0.7)
      .describe('Software maturity at the start, 0.4–1 (S5). Default 0.7.'),
  })
  .describe('A family of chips that run the same software (S5).');

const programmeSchema = z.strictObject({
  costUsdM: positive().describe('Cost of the whole programme (NRE), USD m.'),
  quarters: quarters().describe('Quarters that it takes at planned funding.'),
  startsAt: quarterSchema.describe(
    'Quarter in which it starts; before the campaign = under way at the start.',
  ),
});

/** S1: one generation of a chip. */
export const chipSchema = z
  .strictObject({
    id: idSchema,
    family: idSchema,
    bf16Tflops: positive().describe(
      'Dense BF16 peak, TFLOP/s. Performance relative to the H100 follows from it.',
    ),
    fp8Tflops: positive().optional().describe('Dense FP8 peak, TFLOP/s. Default: twice BF16.'),
    performance: positive()
      .optional()
      .describe(
        'Performance relative to an H100 where the peaks mislead. Default: from the peaks and `performanceWeights`.',
      ),
    hbmGB: amount().default(80).describe('Memory of one chip, GB. Default 80.'),
    watts: positive().default(700).describe('Power of one chip, watts. Default 700.'),
    unitCostUsd: positive().describe('Cost of making one at launch volume, USD.'),
    listPriceUsd: positive()
      .optional()
      .describe(
        'List price at launch, USD; for chips that are kept, what they would be sold for. Default: four times the cost.',
      ),
    launch: quarterSchema
      .optional()
      .describe(
        'First quarter in which it is made. Default: long before the start; with a programme, its end.',
      ),
    end: quarterSchema.optional().describe('Last quarter in which it is made. Default: never ends.'),
    packagesPerWafer: positive().default(20).describe('Good packages from one packaging wafer. Default 20.'),
    madeBefore: amount()
      .default(10_000)
      .describe("Number made before the start, for Wright's law (S3). Default 10,000."),
    road: z
      .enum(['sell', 'rent', 'keep'])
      .default('sell')
      .describe(
        'sell to anybody, rent out in the designer’s cloud, or keep for its own work (S6). Default sell.',
      ),
    programme: programmeSchema
      .optional()
      .describe('The programme that has to deliver it first (S2). Default: none.'),
  })
  .describe('One generation of a chip (S1).');

const outsideDemandSchema = z.strictObject({
  designer: idSchema,
  spendUsdBn: amount().describe(
    'Chips that buyers outside the scenario want each quarter at list price, USD bn.',
  ),
  growthPerYear: rate().default(0.3).describe('Growth of that want a year. Default 0.3.'),
  priceElasticity: amount().default(1).describe('How strongly a higher price lowers it. Default 1.'),
});

const supplierSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['foundry', 'packaging', 'memory']).describe('What it makes.'),
  place: pointSchema,
});

/** W5: what everybody shares and nobody owns. */
export const supplySchema = z
  .strictObject({
    packagingWafersPerQuarter: positive()
      .default(200_000)
      .describe('Advanced-packaging wafers a quarter at the start. Default 200,000.'),
    packagingGrowthPerYear: rate().default(0.4).describe('Default 0.4.'),
    hbmMillionGBPerQuarter: positive()
      .default(560)
      .describe('Memory for accelerators, million GB a quarter. Default 560.'),
    hbmGrowthPerYear: rate().default(0.4).describe('Default 0.4.'),
    outsideDemand: z
      .array(outsideDemandSchema)
      .default([])
      .describe('Buyers outside the scenario. Default none.'),
    outsideRentalH100e: amount()
      .default(0)
      .describe('Compute for rent from providers outside the scenario, H100e. Default 0.'),
    suppliers: z
      .array(supplierSchema)
      .default([])
      .describe('Foundries and memory makers on the map. Default none.'),
  })
  .prefault({})
  .describe('Foundry, memory and buyers that nobody in the scenario owns (W5).');

/** Weights of the two peaks in a chip's performance. */
export const performanceWeightsSchema = z
  .strictObject({
    bf16: share().default(0.5).describe('Weight of BF16. Default 0.5.'),
    fp8: share().default(0.5).describe('Weight of FP8. Default 0.5.'),
  })
  .prefault({})
  .describe(
    'Performance of a chip = weighted mean of its peaks over those of an H100 (989 and 1,979 TFLOP/s) (C1).',
  );
