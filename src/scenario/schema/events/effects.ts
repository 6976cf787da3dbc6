import { z } from 'zod';
import { QUANTITY_NAMES } from '../../../engine/index.ts';
import { idSchema, share } from '../primitives.ts';
import { eventIdSchema, referenceSchema } from './primitives.ts';
import { companyTargetSchema, targetSchema } from './targets.ts';

const kind = <Name extends string>(name: Name, about: string) => z.literal(name).describe(about);
const change = (bound: number) => z.number().min(-bound).max(bound);
const region = referenceSchema.optional().describe('Only in this region. Default: everywhere.');

/** What an event or an option does (V1). One form a kind. */
export const effectSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: kind('modify', 'Moves a named quantity for a time.'),
      quantity: z.enum(QUANTITY_NAMES).describe('See docs/modding/events.md for all of them.'),
      of: targetSchema
        .default('all')
        .describe('What of its kind: regions, companies, segments … Default all.'),
      factor: z
        .number()
        .min(0)
        .max(10)
        .optional()
        .describe('For quantities that are factors: 1 changes nothing, 0 leaves nothing.'),
      addend: change(10).optional().describe('For quantities that are addends: 0 changes nothing.'),
      quarters: z.int().min(1).max(40).describe('How long it lasts.'),
      fade: z
        .enum(['none', 'linear'])
        .default('none')
        .describe('Whether it weakens every quarter. Default none.'),
    }),
    z.strictObject({
      kind: kind('trust', 'Trust gained or lost at once.'),
      of: companyTargetSchema,
      points: change(50).describe('Points.'),
    }),
    z.strictObject({
      kind: kind('scrutiny', 'Authorities take note and act on it when they next look (R1).'),
      of: companyTargetSchema,
      points: change(50).describe('Points.'),
      jurisdiction: idSchema.optional().describe('The authority that minds. Default: all.'),
    }),
    z.strictObject({
      kind: kind('cash', 'Money at once: positive comes in, negative goes out.'),
      of: companyTargetSchema,
      usdM: change(100_000).default(0).describe('USD m. Default 0.'),
      revenueShare: change(0.5).default(0).describe("Share of the last quarter's revenue. Default 0."),
    }),
    z.strictObject({
      kind: kind('relations', 'How two sides think of each other, both ways (A3).'),
      of: companyTargetSchema,
      with: targetSchema,
      change: change(1).describe('Goodwill, −1 to 1.'),
    }),
    z.strictObject({
      kind: kind('loseChips', 'Installed chips are destroyed and written off.'),
      of: companyTargetSchema,
      region,
      share: share().describe('Share of the chips installed there.'),
    }),
    z.strictObject({
      kind: kind('delaySites', 'Sites that are not live yet wait longer (C2).'),
      of: companyTargetSchema,
      region,
      quarters: z.int().min(1).max(8).describe('Quarters.'),
    }),
    z.strictObject({
      kind: kind('researchers', 'Researchers leave (−) or join (+), as a share of the team (M5).'),
      of: companyTargetSchema,
      share: change(0.5).describe('Share of the team.'),
    }),
    z.strictObject({
      kind: kind('sentiment', 'The mood of the market moves at once (F5).'),
      change: change(0.5).describe('1 is the mean mood; 0.1 is a good tenth more.'),
    }),
    z.strictObject({
      kind: kind('tradeRule', 'An export rule or tariff is put into force or out of it (R3).'),
      rule: idSchema.describe('Id of a rule of the scenario.'),
      force: z.enum(['on', 'off', 'dates']).describe('dates: back to what the scenario says.'),
      rate: share().optional().describe('New duty. Default: that of the rule.'),
    }),
    z.strictObject({
      kind: kind('moratorium', 'A region permits nothing new from the next quarter on (E3).'),
      region: referenceSchema,
      quarters: z.int().min(1).max(12).describe('Quarters.'),
    }),
    z.strictObject({
      kind: kind('neighbours', 'Pressure of neighbours against more data centres, points (E3).'),
      region: referenceSchema,
      points: change(60).describe('Points.'),
    }),
    z.strictObject({
      kind: kind('openness', 'A shop platform opens or closes to outside agents (K5).'),
      merchant: referenceSchema,
      change: change(1).describe('Openness, −1 to 1.'),
    }),
    z.strictObject({
      kind: kind('openWeights', 'Somebody outside publishes open weights (M4).'),
      behindFrontier: z.number().min(-20).max(60).describe('Points of capability behind the frontier.'),
    }),
    z.strictObject({
      kind: kind('news', 'A line in the newspaper: the text events.<id>.news.<key>.'),
      key: idSchema,
      weight: z.int().min(1).max(5).default(2).describe('1 note to 5 front page. Default 2.'),
    }),
    z.strictObject({
      kind: kind('start', 'Another event follows.'),
      event: eventIdSchema,
      delay: z.int().min(1).max(24).default(1).describe('Quarters until it begins. Default 1.'),
      chance: share().default(1).describe('Chance that it follows at all. Default 1.'),
    }),
    z.strictObject({
      kind: kind('stop', 'What another event does ends: modifiers, open questions, follow-ups under way.'),
      event: eventIdSchema,
    }),
  ])
  .describe('Something that an event does.');

export const effectsSchema = z.array(effectSchema).max(24);

export type EffectFile = z.output<typeof effectSchema>;
