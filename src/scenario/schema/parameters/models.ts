import { z } from 'zod';
import { amount, positive, share } from '../primitives.ts';
import { openWeightsParametersSchema } from './openWeights.ts';
import { safetyParametersSchema } from './safety.ts';
import { talentParametersSchema } from './talent.ts';

/** Rules of models and research (M). */
export const modelParametersSchema = z
  .strictObject({
    intercept: amount()
      .default(154)
      .describe('Capability of a model trained with the reference compute (M2). Default 154.'),
    pointsPerDecade: amount()
      .default(13.5)
      .describe('Points per factor of ten of effective compute. Default 13.5.'),
    referenceLogFlop: amount().default(27.3).describe('Reference compute, log₁₀ FLOP. Default 27.3.'),
    logFlopPerH100eQuarter: amount()
      .default(21.892)
      .describe('FLOP of one H100e in a quarter, log₁₀. Default 21.892.'),
    trainingUtilisation: share().default(0.37).describe('Model FLOP utilisation of training. Default 0.37.'),
    algorithmsPerYear: amount()
      .default(0.447)
      .describe('log₁₀ a year that algorithms improve (×2.8). Default 0.447.'),
    ownResearchGain: amount()
      .default(0.03)
      .describe('log₁₀ a quarter from own research at the reference effort. Default 0.03.'),
    referenceResearchH100e: positive().default(500_000).describe('Reference effort, H100e. Default 500,000.'),
    leak: share().default(0.3).describe("Share of a leader's lead that leaks each quarter. Default 0.3."),
    talentPoints: amount().default(4).describe('Points per factor of ten of researchers. Default 4.'),
    referenceResearchers: positive()
      .default(2500)
      .describe('Team at which the talent term is zero. Default 2,500.'),
    dataPoints: amount().default(4).describe('Points per unit of data quality above 1. Default 4.'),
    noise: amount().default(1).describe('Deviation of a finished run, points. Default 1.'),
    servingCostSlope: amount()
      .default(0.9)
      .describe('Serving cost × e^(slope × Δ/10) per point (M3). Default 0.9.'),
    projectsUsdM: positive()
      .default(100)
      .describe(
        'Spending on projects that counts as one unit of effort, USD m a quarter. Default 100, an estimate.',
      ),
    projectsGain: amount()
      .default(0.1)
      .describe('What an e-fold of it adds to own research. Default 0.1, an estimate.'),
    mostEffort: positive()
      .default(3)
      .describe('Most effort that counts, in reference efforts. Default 3, an estimate.'),
    safety: safetyParametersSchema,
    open: openWeightsParametersSchema,
    talent: talentParametersSchema,
    openingRunShare: share()
      .default(0.7)
      .describe(
        'Part of its research compute that a lab gives to the run under way at the start (M1). Estimate. Default 0.7.',
      ),
  })
  .prefault({})
  .describe('Models and research (M).');
