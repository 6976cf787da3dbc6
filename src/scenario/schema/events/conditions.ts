import { z } from 'zod';
import {
  COMPANY_FACTS,
  COMPANY_STATUS,
  MERCHANT_FACTS,
  MODULES,
  REGION_FACTS,
  WORLD_FACTS,
} from '../../../engine/index.ts';
import { idSchema, quarterSchema } from '../primitives.ts';
import { bounds, eventIdSchema, referenceSchema } from './primitives.ts';

type Bounds = { readonly [Key in 'atLeast' | 'below']?: number | undefined };

/** A condition as an author writes it (V3): the first key says what it asks. */
export type ConditionFile =
  | { readonly all: readonly ConditionFile[] }
  | { readonly any: readonly ConditionFile[] }
  | { readonly not: ConditionFile }
  | (Bounds & { readonly metric: string; readonly of: string })
  | (Bounds & { readonly company: (typeof COMPANY_FACTS)[number]; readonly of: string })
  | (Bounds & { readonly world: (typeof WORLD_FACTS)[number] })
  | (Bounds & { readonly region: (typeof REGION_FACTS)[number]; readonly of: string })
  | (Bounds & { readonly merchant: (typeof MERCHANT_FACTS)[number]; readonly of: string })
  | { readonly from: string; readonly until?: string | undefined }
  | { readonly status: (typeof COMPANY_STATUS)[number]; readonly of: string }
  | { readonly has: (typeof MODULES)[number]; readonly of: string }
  | { readonly is: string | readonly string[]; readonly of: string }
  | (Bounds & { readonly count: ConditionFile })
  | { readonly happened: string; readonly option?: string | undefined; readonly within: number }
  | { readonly agreement: readonly [string, string]; readonly clause?: string | undefined }
  | {
      readonly integrated: string;
      readonly merchant: string;
      readonly feature?: 'search' | 'recommendations' | 'agent' | 'checkout' | undefined;
    };

const inner: z.ZodType<ConditionFile> = z.lazy(() => conditionSchema);
const list = z.array(inner).min(1).max(20);
const subject = referenceSchema.default('$company').describe('Of which company. Default $company.');

const forms = [
  z.strictObject({ all: list.describe('Every one of these.') }),
  z.strictObject({ any: list.describe('At least one of these.') }),
  z.strictObject({ not: inner.describe('This does not hold.') }),
  z.strictObject({
    metric: z
      .string()
      .regex(/^[A-Za-z]+(\.[A-Za-z][A-Za-z0-9-]{0,47})?$/, {
        error: 'a metric such as "trust" or "share.inference"',
      })
      .describe('A figure of the last report (revenue, trust, share.<segment> …). Money in USD bn.'),
    of: subject,
    ...bounds,
  }),
  z.strictObject({
    company: z.enum(COMPANY_FACTS).describe('A fact about a company. Spending in USD m a quarter.'),
    of: subject,
    ...bounds,
  }),
  z.strictObject({ world: z.enum(WORLD_FACTS).describe('A fact about the world.'), ...bounds }),
  z.strictObject({
    region: z.enum(REGION_FACTS).describe('A fact about a region.'),
    of: referenceSchema.default('$region').describe('Of which region. Default $region.'),
    ...bounds,
  }),
  z.strictObject({
    merchant: z.enum(MERCHANT_FACTS).describe('A fact about a merchant platform.'),
    of: referenceSchema.default('$merchant').describe('Of which merchant. Default $merchant.'),
    ...bounds,
  }),
  z.strictObject({
    from: quarterSchema.describe('First quarter in which it holds.'),
    until: quarterSchema.optional().describe('Last quarter in which it holds. Default: the end.'),
  }),
  z.strictObject({ status: z.enum(COMPANY_STATUS).describe('How a company stands.'), of: subject }),
  z.strictObject({ has: z.enum(MODULES).describe('A module that a company has (W2).'), of: subject }),
  z.strictObject({
    is: z
      .union([idSchema, z.array(idSchema).min(1).max(40)])
      .describe('The subject is this one, or one of these.'),
    of: subject,
  }),
  z.strictObject({
    count: inner.describe('Counts the companies for which this holds; in it, $company is each of them.'),
    ...bounds,
  }),
  z.strictObject({
    happened: eventIdSchema,
    option: idSchema.optional().describe('Somebody chose this option. Default: whatever was chosen.'),
    within: z.int().min(1).max(80).default(80).describe('Quarters ago at most. Default: ever.'),
  }),
  z.strictObject({
    agreement: z
      .tuple([referenceSchema, referenceSchema])
      .describe('Two companies with an agreement in force.'),
    clause: z
      .enum([
        'equity',
        'compute',
        'chipSupply',
        'adoption',
        'commerce',
        'revenueShare',
        'exclusivity',
        'boardSeat',
      ])
      .optional()
      .describe('With a clause of this kind. Default: any.'),
  }),
  z.strictObject({
    integrated: referenceSchema.describe('A vendor that works in a shop (K1).'),
    merchant: referenceSchema,
    feature: z
      .enum(['search', 'recommendations', 'agent', 'checkout'])
      .optional()
      .describe('In this feature. Default: any.'),
  }),
] as const;

/** V3: a closed tree of operators; limits on nodes and depth are checked beside the schema. */
export const conditionSchema: z.ZodType<ConditionFile> = z
  .union(forms)
  .describe('A condition: one of these forms, told apart by the first key.');
