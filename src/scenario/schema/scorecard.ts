import { z } from 'zod';
import { amount, positive, share } from './primitives.ts';

const part = (value: number, text: string) => share().default(value).describe(`${text} Default ${value}.`);

const weightsSchema = z
  .strictObject({
    value: part(0.3, 'Shareholder value.'),
    market: part(0.2, 'Market.'),
    technology: part(0.2, 'Technology.'),
    resilience: part(0.15, 'Resilience.'),
    responsibility: part(0.15, 'Responsibility.'),
  })
  .prefault({})
  .describe('Weights; they sum to 1.');

const resilienceSchema = z
  .strictObject({
    liquidity: part(0.25, 'Cash against revenue.'),
    leverage: part(0.2, 'Debt against value.'),
    computeSources: part(0.2, 'How little compute comes from one provider.'),
    suppliers: part(0.1, 'How little of the fleet comes from one outside designer.'),
    customers: part(0.12, 'How little revenue comes from one customer.'),
    energy: part(0.13, 'Power at a price that is fixed.'),
  })
  .prefault({})
  .describe('Parts of resilience (estimate); those that do not apply leave their weight to the others.');

const responsibilitySchema = z
  .strictObject({
    trust: part(0.55, 'Trust.'),
    quiet: part(0.35, 'Quiet with the authorities.'),
    clean: part(0.1, 'Clean power.'),
  })
  .prefault({})
  .describe('Parts of responsibility (estimate).');

const decidedSchema = z
  .strictObject({
    after: part(0.6, 'Part of the campaign that has to be over first.'),
    trendQuarters: z
      .int()
      .min(2)
      .max(12)
      .default(6)
      .describe('Quarters over which trends are read. Default 6.'),
    noisePoints: amount()
      .default(2.2)
      .describe('Points by which scores may stray from their trend in a quarter. Default 2.2.'),
  })
  .prefault({})
  .describe('When a campaign counts as decided (O3).');

const course = (text: string) => z.number().gt(0).max(1000).optional().describe(text);

const seatParSchema = z
  .strictObject({
    value: course('Value per share over the start.'),
    market: course('Sum of segment shares.'),
    technology: course('Gain of models, chips or fleet, as a part of the target.'),
    standing: course('Nearness to the best there is, 0–1.'),
    resilience: course('Weighted parts of resilience, 0–1.'),
    responsibility: course('Weighted parts of responsibility, 0–1.'),
  })
  .describe('What sound play reaches in this seat by the end of the campaign.');

/** O2: the courses of seats. */
export const parSchema = z
  .record(z.string(), seatParSchema)
  .default({})
  .describe(
    'By company id: the course of a seat, where it differs from what the scorecard asks of everybody (O2). `hyperscale par` measures it.',
  );

/** O2: weights of the five perspectives, what they are made of, and what earns a full mark. */
export const scorecardSchema = z
  .strictObject({
    weights: weightsSchema,
    valueTarget: amount()
      .default(2.5)
      .describe('Value over value at the start that earns a full mark. Default 2.5.'),
    shareTarget: amount().default(0.9).describe('Sum of segment shares that earns a full mark. Default 0.9.'),
    capabilityTarget: amount()
      .default(60)
      .describe('Points of capability above the start that earn one. Default 60.'),
    chipTarget: z
      .number()
      .gt(1)
      .max(1000)
      .default(8)
      .describe('Performance per watt over the best own chip at the start that earns one. Default 8.'),
    frontierPoints: positive()
      .default(25)
      .describe('Points behind the frontier at which a model earns nothing against the best. Default 25.'),
    liquidityQuarters: positive()
      .default(2)
      .describe('Quarters of revenue in cash that count as full liquidity. Default 2.'),
    dirtyCarbon: positive()
      .default(0.5)
      .describe('Tonnes of CO₂ per MWh from which power earns nothing. Default 0.5.'),
    resilience: resilienceSchema,
    responsibility: responsibilitySchema,
    decided: decidedSchema,
    parMark: positive()
      .max(1)
      .default(0.65)
      .describe(
        'Part of a full absolute mark that a seat earns which is exactly on its course. Default 0.65.',
      ),
    technologyAtOnce: share()
      .gt(0)
      .default(0.25)
      .describe(
        'Part of the technology of the end that the course asks for from the first quarter on. Default 0.25. Estimate.',
      ),
  })
  .prefault({})
  .describe('The balanced scorecard (O2).');
