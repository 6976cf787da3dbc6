import { z } from 'zod';
import { conditionSchema } from './conditions.ts';
import { referenceSchema } from './primitives.ts';

const whereSchema = z.strictObject({
  where: conditionSchema.describe('Companies for which this holds; in it, $company is each of them.'),
});

/** What an effect is about: things of the scenario, or all of them. */
export const targetSchema = z
  .union([z.enum(['all', 'others']), referenceSchema, z.array(referenceSchema).min(1).max(40), whereSchema])
  .describe(
    'One thing, a list, "all", "others" (all companies but the subject and the chooser), or the companies that fulfil a condition.',
  );

/** The same where companies are meant and the subject is the usual one. */
export const companyTargetSchema = targetSchema
  .default('$company')
  .describe('Which companies. Default $company.');
