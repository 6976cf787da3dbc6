import { z } from 'zod';
import { acquisitionParametersSchema } from './parameters/acquisitions.ts';
import { agreementParametersSchema } from './parameters/agreements.ts';
import { commerceParametersSchema } from './parameters/commerce.ts';
import { computeParametersSchema } from './parameters/compute.ts';
import { demandParametersSchema } from './parameters/demand.ts';
import { energyParametersSchema } from './parameters/energy.ts';
import { financeParametersSchema } from './parameters/finance.ts';
import { informationParametersSchema } from './parameters/information.ts';
import { modelParametersSchema } from './parameters/models.ts';
import { regulationParametersSchema } from './parameters/regulation.ts';
import { siliconParametersSchema } from './parameters/silicon.ts';
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
    acquisitions: acquisitionParametersSchema,
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
