import { z } from 'zod';
import { idSchema } from '../primitives.ts';
import { conditionSchema } from './conditions.ts';
import { effectsSchema } from './effects.ts';
import { targetSchema } from './targets.ts';

/** Traits of a doctrine that an option may appeal to. */
export const APPEAL_TRAITS = [
  'risk',
  'openness',
  'partners',
  'integration',
  'safety',
  'talent',
  'research',
  'debt',
  'ahead',
] as const;

const weight = () => z.number().min(-20).max(20);
const liking = () => weight().optional().describe('Points per unit of this trait. Default 0.');

const appealSchema = z
  .strictObject({
    base: weight().default(0).describe('What everybody sees in it, in points. Default 0.'),
    ...Object.fromEntries(APPEAL_TRAITS.map((trait) => [trait, liking()])),
  })
  .prefault({});

const optionSchema = z.strictObject({
  id: idSchema.describe('Its texts are events.<event>.options.<id> and events.<event>.details.<id>.'),
  costUsdM: z.number().min(0).max(100_000).default(0).describe('Price of choosing it, USD m. Default 0.'),
  costRevenueShare: z
    .number()
    .min(0)
    .max(0.5)
    .default(0)
    .describe("Price as a share of the last quarter's revenue, on top. Default 0."),
  when: conditionSchema.optional().describe('Who may choose it. Default: everybody who is asked.'),
  effects: effectsSchema.default([]).describe('What it does; $chooser is who chose it. Default nothing.'),
  appeal: appealSchema.describe(
    'How seats of the program like it: points, and weights on traits of their doctrine.',
  ),
});

/** V1: a decision that an event asks for. */
export const choiceSchema = z
  .strictObject({
    by: targetSchema
      .default('$company')
      .describe('Who is asked; each answers for itself. Default: the company that it happened to.'),
    within: z.int().min(1).max(8).default(1).describe('Quarters in which an answer is taken. Default 1.'),
    default: idSchema.describe(
      'The option that counts where nobody answers in time; it is free and open to all.',
    ),
    options: z.array(optionSchema).min(2).max(5).describe('What can be chosen.'),
  })
  .describe('A decision with options of different merits.');

export type ChoiceFile = z.output<typeof choiceSchema>;
