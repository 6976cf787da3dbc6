import { z } from 'zod';
import { idSchema } from './primitives.ts';

const whole = (low: number, high: number, text: string) =>
  z.int().min(low).max(high).optional().describe(`${text} ${low}–${high}.`);

const planningSchema = z
  .strictObject({
    candidates: whole(0, 16, 'Plans that are compared; 0 = none are.'),
    samples: whole(1, 32, 'Believed worlds in which each plan is tried.'),
    quarters: whole(1, 16, 'Quarters that each plan is played on.'),
    every: whole(1, 8, 'Quarters between two such meetings.'),
  })
  .optional()
  .describe('Width and depth of planning, counted in rollouts and quarters, never in time.');

/** How well the program thinks: its own numbers, everything else as in the level it comes from. */
export const difficultySchema = z
  .strictObject({
    id: idSchema.describe('Name of the level; one of a standard level changes that one.'),
    from: idSchema
      .optional()
      .describe(
        'Level whose numbers count where none are written. Default: the standard one of the same id, or manager.',
      ),
    attention: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .describe('Chance that an adviser who is not needed every quarter is heard in a quarter. 0–1.'),
    noise: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .describe('Relative error of its judgement, as a share of each weight of its doctrine. 0–1.'),
    planning: planningSchema,
  })
  .describe('How well the program thinks. It never changes what a seat is given (I1).');
