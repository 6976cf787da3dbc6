import { z } from 'zod';
import { cloudSchema, commerceSchema, coreSchema, labSchema, siliconSchema } from './modules.ts';
import { powerSchema } from './power.ts';
import { amount, byId, count, idSchema, pointSchema, positive, rate, share } from './primitives.ts';

const presentationSchema = z
  .strictObject({
    monogram: z
      .string()
      .min(1)
      .max(3)
      .optional()
      .describe('One to three letters for its badge. Default: the first letter of its id.'),
    colour: z
      .string()
      .regex(/^#[0-9a-f]{6}$/, { error: 'a colour such as "#ff9a3c", in lower case' })
      .default('#9aa7b8')
      .describe('Its colour, "#rrggbb". Default a grey.'),
    pattern: z
      .enum([
        'solid',
        'stripes',
        'backstripes',
        'bars',
        'rows',
        'dots',
        'rings',
        'cross',
        'grid',
        'zigzag',
        'diamonds',
        'bricks',
      ])
      .default('solid')
      .describe('Second mark beside the colour, for readers who do not tell hues apart. Default solid.'),
    headquarters: pointSchema.default({ lon: 0, lat: 0 }).describe('Where it is at home. Default 0, 0.'),
  })
  .prefault({})
  .describe('How the company looks.');

const financeSchema = z
  .strictObject({
    cashUsdBn: amount().describe('Cash and securities that can be sold at once, USD bn.'),
    debtUsdBn: amount().default(0).describe('Interest-bearing debt, USD bn. Default 0.'),
    chipsUsdBn: amount()
      .optional()
      .describe('Book value of accelerators. Default: 75 % of what the fleet would cost with servers.'),
    serversUsdBn: amount()
      .optional()
      .describe('Book value of general servers. Default: 75 % of what they would cost.'),
    shellsUsdBn: amount()
      .optional()
      .describe(
        'Book value of data-centre shells, sites under way included. Default: 85 % of cost, sites at what was spent.',
      ),
    generationUsdBn: amount()
      .optional()
      .describe('Book value of own power stations. Default: 90 % of what was spent on them.'),
    otherAssetsUsdBn: amount()
      .default(0)
      .describe('Everything else that it owns, net of payables, USD bn. Default 0.'),
    otherLiabilitiesUsdBn: amount().default(0).describe('Everything else that it owes, USD bn. Default 0.'),
    valuationUsdBn: positive().describe("Market value, or the last round's post-money value, USD bn."),
    growthExpectation: rate()
      .default(0.15)
      .describe('Revenue growth a year that the market expects. Default 0.15.'),
    matureMargin: z
      .number()
      .min(-1)
      .max(1)
      .default(0.25)
      .describe('Operating margin expected at maturity. Default 0.25.'),
    payout: share()
      .default(0)
      .describe('Share of operating cash flow that goes back to shareholders. Default 0.'),
    taxRate: share().default(0.18).describe('Share of pre-tax profit that is paid as tax. Default 0.18.'),
    depreciationYears: z
      .union([z.literal(5), z.literal(5.5), z.literal(6)])
      .default(6)
      .describe('Years over which servers and chips are depreciated (C4). Default 6.'),
  })
  .describe('Balance sheet and value at the start. Equity is what balances.');

const dataCentreSchema = z.strictObject({
  liveMW: amount()
    .optional()
    .describe('IT power live, MW. Default: what its servers and chips draw, plus 5 %.'),
  serverMW: amount().default(0).describe('Part of it that carries general servers, MW. Default 0.'),
});

const siteSchema = z.strictObject({
  region: idSchema,
  name: z.string().min(1).max(60).describe('Name of the place, as it stands on the map.'),
  mw: positive().describe('Planned IT power, MW.'),
  stage: z
    .enum(['permit', 'build', 'grid', 'live'])
    .default('build')
    .describe('Stage at the start (C2). Default build.'),
  quartersLeft: z
    .int()
    .min(0)
    .max(16)
    .default(0)
    .describe('Quarters left in the stage (permit and build). Default 0.'),
});

const stakeSchema = z.strictObject({
  share: share().describe('Part of the company that is held.'),
  valueUsdBn: amount()
    .optional()
    .describe("Value in the books, USD bn. Default: the share of the company's value."),
});

const allocationSchema = z
  .strictObject({
    core: share().default(0).describe('For the core business.'),
    research: share().default(0).describe('For research and training.'),
    service: share().default(0).describe('For serving own inference and assistants.'),
    rental: share().default(0).describe('Offered for rent.'),
  })
  .describe('How compute that no contract claims is divided at the start (C5); the shares sum to 1.');

const chipsByRegion = () => byId(byId(count())).default({});

/** W2: a company, made of modules. A module that is absent is not there at all. */
export const companySchema = z
  .strictObject({
    id: idSchema,
    home: idSchema
      .optional()
      .describe('Region whose export rules bind its chips (R3). Default: the first region.'),
    playable: z
      .boolean()
      .default(false)
      .describe('Whether a person may choose this seat from the front page. Default false.'),
    doctrine: idSchema
      .default('balanced')
      .describe('How the program plays it: a doctrine of the scenario or a standard one. Default balanced.'),
    listed: z.boolean().default(true).describe('Whether its shares are traded. Default true.'),
    presentation: presentationSchema,
    finance: financeSchema,
    trust: z
      .number()
      .min(0)
      .max(100)
      .default(60)
      .describe('Trust of customers and the public, 0–100. Default 60.'),
    dataCentres: byId(dataCentreSchema).default({}).describe('Live data centres by region. Default none.'),
    fleet: chipsByRegion().describe('Accelerators that it owns: region → chip → number. Default none.'),
    orders: chipsByRegion().describe('Accelerators on order: region → chip → number. Default none.'),
    sites: z.array(siteSchema).default([]).describe('Sites under way at the start. Default none.'),
    power: powerSchema,
    stakes: byId(stakeSchema)
      .default({})
      .describe('Holdings in other companies, by company (F6). Default none.'),
    allocation: allocationSchema
      .optional()
      .describe(
        'Default: a cloud rents out all, a lab halves between research and service, with both a third each; else core.',
      ),
    core: coreSchema.optional(),
    cloud: cloudSchema.optional(),
    lab: labSchema.optional(),
    silicon: siliconSchema.optional(),
    commerce: commerceSchema.optional(),
    relations: byId(z.number().min(-1).max(1))
      .default({})
      .describe(
        'Relations with others, −1 hostile to 1 allied; whoever is not named is neutral. Default all neutral.',
      ),
  })
  .describe('A company (W2).');
