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
