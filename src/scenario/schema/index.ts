import { z } from 'zod';
import { agreementSchema } from './agreements.ts';
import { companySchema } from './companies.ts';
import { difficultySchema } from './difficulties.ts';
import { doctrineSchema } from './doctrines.ts';
import { eventSchema } from './events/index.ts';
import { jurisdictionSchema } from './jurisdictions.ts';
import { merchantSchema } from './merchants.ts';
import { objectiveSchema } from './objectives.ts';
import { parameterRangesSchema } from './parameterRanges.ts';
import { parametersSchema } from './parameters.ts';
import { idSchema, quarterSchema } from './primitives.ts';
import { regionSchema } from './regions.ts';
import { parSchema, scorecardSchema } from './scorecard.ts';
import { segmentSchema } from './segments.ts';
import { chipSchema, familySchema, performanceWeightsSchema, supplySchema } from './silicon.ts';
import { targetSchema } from './targets.ts';
import { sourceSchema, textsSchema } from './texts.ts';
import { tradeRuleSchema } from './trade.ts';

/**
 * The scenario as an author writes it: units in the names of the fields, quarters as text, almost everything optional.
 * The schema is the type; unknown keys are errors. The resolver (`src/scenario/resolve`) makes the engine's form of it.
 */
export const scenarioSchema = z
  .strictObject({
    $schema: z.string().optional().describe('Address of this schema, for editors.'),
    format: z.literal(1).default(1).describe('Version of the format. Default 1.'),
    id: idSchema.describe('Name of the scenario; the same as its folder.'),
    version: z
      .string()
      .regex(/^\d+\.\d+\.\d+$/, { error: 'a version such as "1.0.0"' })
      .default('1.0.0')
      .describe('Version of the scenario. Default 1.0.0.'),
    start: quarterSchema.describe('First quarter of the campaign.'),
    quarters: z.int().min(8).max(40).describe('Length of the campaign in quarters (T1).'),
    performanceWeights: performanceWeightsSchema,
    regions: z.array(regionSchema).min(1).max(12).describe('Regions of the world (W1).'),
    jurisdictions: z
      .array(jurisdictionSchema)
      .max(12)
      .default([])
      .describe('Authorities (R1). Default: one for each region, by its `regulation`.'),
    companies: z.array(companySchema).min(1).max(40).describe('Companies (W2).'),
    families: z.array(familySchema).max(60).default([]).describe('Software families of chips. Default none.'),
    chips: z.array(chipSchema).max(200).default([]).describe('Generations of chips. Default none.'),
    segments: z.array(segmentSchema).max(12).default([]).describe('Market segments. Default none.'),
    merchants: z.array(merchantSchema).max(40).default([]).describe('Merchant platforms. Default none.'),
    supply: supplySchema,
    tradeRules: z
      .array(tradeRuleSchema)
      .max(60)
      .default([])
      .describe('Export rules and tariffs on chips (R3). Default none.'),
    agreements: z.array(agreementSchema).max(100).default([]).describe('Agreements in force. Default none.'),
    targets: z
      .array(targetSchema)
      .max(60)
      .default([])
      .describe('Small companies that can be bought (A6). Default none.'),
    parameters: parametersSchema,
    parameterRanges: parameterRangesSchema,
    scorecard: scorecardSchema,
    par: parSchema,
    objectives: z
      .array(objectiveSchema)
      .max(100)
      .default([])
      .describe('What seats are asked to reach (O1). Default none.'),
    events: z
      .array(eventSchema)
      .max(400)
      .default([])
      .describe('What may happen (V1), in the order in which it is drawn. Default none.'),
    doctrines: z
      .array(doctrineSchema)
      .max(60)
      .default([])
      .describe(
        'How the program may lead companies. Default: the standard ones; own ones are added to them.',
      ),
    difficulties: z
      .array(difficultySchema)
      .max(12)
      .default([])
      .describe('How well the program may think. Default: the standard levels; own ones are added to them.'),
    sources: z.array(sourceSchema).max(500).default([]).describe('Sources of the figures. Default none.'),
    texts: textsSchema,
  })
  .describe('A scenario of Hyperscale.');

/** A scenario that was read and checked against the schema: every default of the schema is filled in. */
export type ScenarioFile = z.output<typeof scenarioSchema>;
/** What may be written: defaults left out. */
export type ScenarioInput = z.input<typeof scenarioSchema>;

export type CompanyFile = ScenarioFile['companies'][number];
export type ChipFile = ScenarioFile['chips'][number];
export type SegmentFile = ScenarioFile['segments'][number];
export type JurisdictionFile = ScenarioFile['jurisdictions'][number];
export type RegionFile = ScenarioFile['regions'][number];
export type MerchantFile = ScenarioFile['merchants'][number];
export type AgreementFile = ScenarioFile['agreements'][number];
export type ClauseFile = AgreementFile['clauses'][number];
export type ParametersFile = ScenarioFile['parameters'];
