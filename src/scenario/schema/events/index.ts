import { z } from 'zod';
import { EVENT_THEMES } from '../../../engine/index.ts';
import { idSchema, quarterSchema } from '../primitives.ts';
import { choiceSchema } from './choice.ts';
import { conditionSchema } from './conditions.ts';
import { effectsSchema } from './effects.ts';

const triggerSchema = z
  .strictObject({
    from: quarterSchema.optional().describe('First quarter in which it may happen. Default: the first.'),
    until: quarterSchema.optional().describe('Last quarter in which it may happen. Default: the last.'),
    when: conditionSchema.optional().describe('What must hold. Default: nothing.'),
    chance: z
      .number()
      .min(0)
      .max(1)
      .describe('Chance a quarter once everything else holds; 0 = only when another event starts it.'),
    cooldown: z.int().min(0).max(80).default(0).describe('Quarters before it may happen again. Default 0.'),
    maximum: z.int().min(1).max(80).default(1).describe('How often at most. Default once.'),
  })
  .describe('When it happens.');

const subject = {
  where: conditionSchema.optional().describe('To whom it may happen. Default: to all.'),
  pick: z
    .enum(['each', 'one'])
    .default('one')
    .describe('each: everyone who fits has a chance of its own; one: one of them is drawn. Default one.'),
};

const scopeSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('world') }),
    z.strictObject({ kind: z.literal('company').describe('Binds $company.'), ...subject }),
    z.strictObject({ kind: z.literal('region').describe('Binds $region.'), ...subject }),
    z.strictObject({ kind: z.literal('merchant').describe('Binds $merchant.'), ...subject }),
  ])
  .default({ kind: 'world' })
  .describe('To whom it happens. Default: the world.');

/** V1, V3: an event as an author writes it. */
export const eventSchema = z
  .strictObject({
    id: idSchema.describe('Its texts are events.<id>.name and events.<id>.description.'),
    theme: z.enum(EVENT_THEMES).default('world').describe('What it is about. Default world.'),
    weight: z.int().min(1).max(5).default(3).describe('1 note to 5 front page. Default 3.'),
    sources: z
      .array(idSchema)
      .max(8)
      .default([])
      .describe('Sources of the scenario that report it. Default none: general knowledge.'),
    trigger: triggerSchema,
    scope: scopeSchema,
    effects: effectsSchema.default([]).describe('What happens in any case. Default nothing.'),
    choice: choiceSchema.optional().describe('A decision that it asks for. Default none.'),
  })
  .describe('An event (V1).');

export type EventFile = z.output<typeof eventSchema>;
