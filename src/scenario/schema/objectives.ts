import { z } from 'zod';
import { type ConditionFile, conditionSchema } from './events/conditions.ts';
import { idSchema, quarterSchema, quarters } from './primitives.ts';

/** O1: a tree of what has to come about, and when; the first key says what it asks. */
export type GoalFile =
  | { readonly all: readonly GoalFile[] }
  | { readonly any: readonly GoalFile[] }
  | { readonly reach: ConditionFile; readonly by?: string | undefined }
  | { readonly hold: ConditionFile; readonly quarters: number; readonly by?: string | undefined }
  | { readonly atEnd: ConditionFile }
  | { readonly never: ConditionFile; readonly until?: string | undefined };

const inner: z.ZodType<GoalFile> = z.lazy(() => goalSchema);
const list = z.array(inner).min(1).max(8);
const by = quarterSchema.optional().describe('Last quarter that counts. Default: the last of the campaign.');

const forms = [
  z.strictObject({ all: list.describe('Every one of these goals.') }),
  z.strictObject({ any: list.describe('At least one of these goals.') }),
  z.strictObject({ reach: conditionSchema.describe('Holds at the end of some quarter.'), by }),
  z.strictObject({
    hold: conditionSchema.describe('Holds at the end of several quarters in a row.'),
    quarters: quarters().describe('How many.'),
    by,
  }),
  z.strictObject({ atEnd: conditionSchema.describe('Holds at the end of the campaign.') }),
  z.strictObject({
    never: conditionSchema.describe('Does not hold at the end of any quarter.'),
    until: quarterSchema.optional().describe('Last quarter that counts. Default: the last of the campaign.'),
  }),
] as const;

const goalSchema: z.ZodType<GoalFile> = z
  .union(forms)
  .describe(
    'A goal: one of these forms, told apart by the first key. In its conditions $company is the seat.',
  );

/** O1: what a seat is asked to reach, in three levels. */
export const objectiveSchema = z
  .strictObject({
    id: idSchema,
    seat: idSchema.describe('Company that is asked.'),
    levels: z
      .strictObject({
        bronze: goalSchema.describe('Goal of bronze.'),
        silver: goalSchema.describe('Goal of silver.'),
        gold: goalSchema.describe('Goal of gold.'),
      })
      .describe('What earns each level; each should ask more than the one before.'),
  })
  .describe(
    'An objective (O1). Its name and description are texts: objectives.<id>.name, .description, .bronze, .silver, .gold.',
  );
