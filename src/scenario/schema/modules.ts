import { z } from 'zod';
import { amount, count, idSchema, positive, rate, seasonality, share } from './primitives.ts';

/** The rest of the business, as an exogenous cash flow (W2). */
export const coreSchema = z
  .strictObject({
    revenueUsdBn: amount().describe('Revenue of a seasonally average quarter at the start, USD bn.'),
    growthPerYear: rate().default(0.05).describe('Growth a year as a fraction. Default 0.05.'),
    margin: z
      .number()
      .min(-2)
      .max(1)
      .default(0.2)
      .describe('Operating margin after its own depreciation. Default 0.2.'),
    capexRate: share()
      .default(0.05)
      .describe('Capital spending as a share of revenue; its depreciation is taken as equal. Default 0.05.'),
    seasonality: seasonality(),
    computeH100e: amount()
      .default(0)
      .describe(
        'Accelerators that the core business wants at the start (ranking, advertising), H100e. Default 0.',
      ),
    computeGrowthPerYear: rate().default(0.3).describe('Growth a year of that want. Default 0.3.'),
    computeSensitivity: share()
      .default(0.02)
      .describe('Yearly growth that is lost when none of that want is met, as a fraction. Default 0.02.'),
  })
  .describe('Module core: everything that the simulation does not model in detail.');

/** A cloud rents servers and accelerators. */
export const cloudSchema = z
  .strictObject({
    enterprisePrice: positive().default(1).describe('Price index of general cloud, 1 = list. Default 1.'),
    operatingCostShare: share()
      .default(0.3)
      .describe('Cost of operating and supporting the cloud, share of its enterprise revenue. Default 0.3.'),
    salesUsdM: amount().default(0).describe('Sales and marketing, USD m a quarter. Default 0.'),
  })
  .describe('Module cloud: rents general servers and accelerators to others.');

/** A lab trains and sells models. */
export const labSchema = z
  .strictObject({
    capability: amount().describe('Best model on sale at the start, points of the capability index (M2).'),
    algorithmLead: z
      .number()
      .min(-3)
      .max(3)
      .default(0)
      .describe('Own algorithmic efficiency relative to the industry, log₁₀. Default 0.'),
    researchers: count().default(500).describe('Researchers and engineers on models. Default 500.'),
    wageUsdMPerYear: positive().default(0.6).describe('Yearly cost of one of them, USD m. Default 0.6.'),
    data: positive().default(1).describe('Quality of training data, 1 = industry mean. Default 1.'),
    safetyUsdM: amount().default(0).describe('Spending on safety, USD m a quarter. Default 0.'),
    salesUsdM: amount().default(0).describe('Sales and marketing of models, USD m a quarter. Default 0.'),
    operatingCostShare: share()
      .default(0.15)
      .describe('Support, payments and partners, share of inference and assistant revenue. Default 0.15.'),
    openWeights: z
      .boolean()
      .default(false)
      .describe('Whether models are published with open weights. Default false.'),
    runQuartersLeft: z
      .int()
      .min(0)
      .max(4)
      .default(0)
      .describe('Quarters until the training run under way at the start is done; 0 = none. Default 0.'),
    seniors: share().default(0.3).describe('Part of the team that is senior (M5). Default 0.3.'),
    culture: z.number().min(0).max(100).default(55).describe('Culture of the lab, 0–100 (M5). Default 55.'),
    naming: z
      .strictObject({
        family: z.string().min(1).max(30).describe('Name that its models share.'),
        first: z
          .int()
          .min(1)
          .max(999)
          .default(1)
          .describe('Number of the model on sale at the start. Default 1.'),
      })
      .optional()
      .describe("How its models are called: family and number. Default: the company's id, from 1."),
  })
  .describe('Module lab: trains models, sells inference and assistants.');

/** A chip designer. */
export const siliconSchema = z
  .strictObject({
    families: z.array(idSchema).min(1).describe('Chip families that it designs.'),
    foundryShare: share()
      .default(0)
      .describe('Share of advanced packaging held under long-term agreement at the start (S4). Default 0.'),
    researchUsdM: amount()
      .default(0)
      .describe('Research and development of chips, USD m a quarter. Default 0.'),
    operatingCostShare: share()
      .default(0.1)
      .describe('Sales, support and other costs, share of chip revenue. Default 0.1.'),
    systemsShare: amount()
      .default(0)
      .describe('Revenue of networking and systems that is sold with each dollar of chips. Default 0.'),
  })
  .describe('Module silicon: designs chips, for sale or for itself.');

/** A shop platform of its own. */
export const commerceSchema = z
  .strictObject({ merchant: idSchema.describe('The merchant platform that it owns.') })
  .describe('Module commerce: owns a shop platform.');
