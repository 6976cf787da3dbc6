import { z } from 'zod';
import { LEVER_IDS, RATINGS } from '../../engine/index.ts';
import { idSchema } from './primitives.ts';

/** A number of a doctrine; one that is not written is that of the doctrine it comes from. */
const number = (low: number, high: number, text: string) =>
  z.number().min(low).max(high).optional().describe(text);
const share = (text: string) => number(0, 1, `${text} 0–1.`);
const weight = (text: string) => number(0, 5, text);

const valuesSchema = z
  .strictObject({
    shareholderValue: weight('Weight of value for shareholders (O2).'),
    market: weight('Weight of market shares (O2).'),
    technology: weight('Weight of models and chips (O2).'),
    resilience: weight('Weight of resilience (O2).'),
    responsibility: weight('Weight of trust, quiet and clean power (O2).'),
    cashAtRisk: weight('Dislike of plans that may end in a cash squeeze; 0 = blind to it.'),
  })
  .optional()
  .describe('What a plan is worth to it: weights, of which only the proportions count.');

const redLinesSchema = z
  .strictObject({
    worstRating: z.enum(RATINGS).optional().describe('Rating below which it borrows no more (F3).'),
    cashQuarters: number(
      0,
      8,
      'Quarters of running costs that no purchase, bid, order or deal may eat into.',
    ),
    partnerShare: share(
      'Largest part of its compute that one provider may deliver, and of its revenue that one tenant may pay.',
    ),
    holderShare: share('Largest part of the company that one holder may get from it (F4).'),
    exclusivity: z
      .boolean()
      .optional()
      .describe('Whether it signs clauses that forbid it other partners (A1).'),
  })
  .optional()
  .describe('What it never does, whatever it would gain.');

const temperSchema = z
  .strictObject({
    patience: z
      .int()
      .min(0)
      .max(8)
      .optional()
      .describe('Counter-offers that it makes to a partner before it gives up, 0–8 (A3).'),
    retaliation: share('How hard it answers who undercuts it, raids its people or breaks an agreement.'),
    forgiveness: share(
      'How deep a slight has to be before it counts: relations heal with time, so a grudge ends the sooner.',
    ),
  })
  .optional()
  .describe('How it takes what others do to it.');

/** Plant, money and prices. */
const business = {
  ahead: number(0.5, 2, 'How far ahead of the need that it sees it builds: 1 = exactly, 1.2 = a fifth more.'),
  capexGrowth: number(0, 3, "Most by which a year's investment may exceed the last year's, 0.7 = 70 %."),
  cashFloorQuarters: number(0, 8, 'Quarters of running costs that stay in the bank.'),
  debt: share('Share of what lenders would give that it is ready to use (F3).'),
  equity: share("Share of the market's limit that it sells in a round or placement (F4)."),
  payout: share('Share of cash beyond every need that goes back to shareholders each quarter (F5).'),
  guidance: number(-0.1, 0.1, 'Stance of its guidance, −0.1 cautious to 0.1 bold (F2).'),
  depreciationYears: z
    .union([z.literal(5), z.literal(5.5), z.literal(6)])
    .optional()
    .describe('Years over which it likes to write off servers (C4).'),
  targetUse: number(0.5, 1, 'Utilisation at which it is content with its prices; above it raises them.'),
  priceStep: number(0, 0.2, 'Largest step of a price in a quarter, as a fraction.'),
  pricePosition: number(0.5, 1.5, "Where it wants its prices beside the rivals' mean: 0.9 = a tenth below."),
  chipMargin: number(0, 0.95, 'Gross margin that it wants on chips sold.'),
  sales: number(0, 5, 'Sales effort as a multiple of what is usual in the scenario.'),
} as const;

/** Chips, models, shops and partners. */
const craft = {
  integration: share('Preference for own chips: 0.5 goes by cost alone.'),
  risk: share('Readiness to pay early, to build what is not sold yet, to reach for the harder design.'),
  research: share("Share of a lab's compute for research and training (C5)."),
  researchGrowth: number(0, 4, 'Yearly growth of research compute that it plans for, 1 = twofold.'),
  runQuarters: z
    .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
    .optional()
    .describe('Length of a training run, 1–4 quarters (M1).'),
  runShare: number(0.05, 1, 'Part of research compute that a training run takes.'),
  talent: number(0, 2, 'Yearly growth of the research team that it wants, as a fraction (M5).'),
  safety: number(0, 0.2, 'Safety work as a share of model revenue (M3).'),
  openness: share("Weights in the open, shops open to others' agents."),
  shopYears: number(0, 20, 'Years in which the work on a shop may pay back (K1).'),
  shopFee: number(0, 0.5, 'Fee that it asks of a shop, share of the sales that it adds (K3).'),
  partners: share('Readiness to invest in and tie itself to partners.'),
  goodwill: number(
    -20,
    20,
    'Points by which it is easier (+) or harder (−) to win over than the numbers say (A3).',
  ),
  ownCompute: share('Part of the compute that it lacks which it builds rather than rents.'),
} as const;

/** How the program leads a company: its own numbers, everything else as in the doctrine it comes from. */
export const doctrineSchema = z
  .strictObject({
    id: idSchema.describe('Name that companies refer to; one of a standard doctrine changes that one.'),
    from: idSchema
      .optional()
      .describe(
        'Doctrine whose numbers count where none are written. Default: the standard one of the same id, or balanced.',
      ),
    sources: z
      .array(idSchema)
      .max(10)
      .default([])
      .describe('Ids of sources of the scenario that speak for it. Default none.'),
    ...business,
    ...craft,
    values: valuesSchema,
    redLines: redLinesSchema,
    temper: temperSchema,
    without: z
      .array(z.enum(LEVER_IDS))
      .max(LEVER_IDS.length)
      .optional()
      .describe('Levers that it never uses.'),
  })
  .describe('How the program leads a company.');

export type DoctrineFile = z.output<typeof doctrineSchema>;
