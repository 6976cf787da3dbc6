import { z } from 'zod';
import {
  agreementParametersSchema,
  financeParametersSchema,
  informationParametersSchema,
  regulationParametersSchema,
} from './parametersMoney.ts';
import {
  commerceParametersSchema,
  computeParametersSchema,
  demandParametersSchema,
  energyParametersSchema,
  modelParametersSchema,
  siliconParametersSchema,
} from './parametersPlant.ts';
import { amount, share } from './primitives.ts';

/** Numbers of the rules, by subsystem; every one has a default. */
export const parametersSchema = z
  .strictObject({
    compute: computeParametersSchema,
    silicon: siliconParametersSchema,
    energy: energyParametersSchema,
    models: modelParametersSchema,
    demand: demandParametersSchema,
    commerce: commerceParametersSchema,
    finance: financeParametersSchema,
    agreements: agreementParametersSchema,
    information: informationParametersSchema,
    regulation: regulationParametersSchema,
  })
  .prefault({})
  .describe('Numbers of the rules. Leave out what should stay as it is.');

/** O2: weights of the five perspectives and what earns a full mark. */
export const scorecardSchema = z
  .strictObject({
    weights: z
      .strictObject({
        value: share().default(0.3).describe('Shareholder value. Default 0.3.'),
        market: share().default(0.2).describe('Market. Default 0.2.'),
        technology: share().default(0.2).describe('Technology. Default 0.2.'),
        resilience: share().default(0.15).describe('Resilience. Default 0.15.'),
        responsibility: share().default(0.15).describe('Responsibility. Default 0.15.'),
      })
      .prefault({})
      .describe('Weights; they sum to 1.'),
    valueTarget: amount()
      .default(2.5)
      .describe('Value over value at the start that earns a full mark. Default 2.5.'),
    shareTarget: amount().default(0.9).describe('Sum of segment shares that earns a full mark. Default 0.9.'),
    capabilityTarget: amount()
      .default(60)
      .describe('Points of capability above the start that earn one. Default 60.'),
  })
  .prefault({})
  .describe('The balanced scorecard (O2).');
