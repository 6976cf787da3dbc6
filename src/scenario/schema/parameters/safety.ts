import { z } from 'zod';
import { amount, positive, share } from '../primitives.ts';

/**
 * M3. Estimates from what the labs publish about red teams and delayed launches: weeks to a few months of testing,
 * teams of dozens to a few hundred.
 */
export const safetyParametersSchema = z
  .strictObject({
    incidentChance: share()
      .default(0.2)
      .describe(
        'Chance of an incident a quarter without safety work, at a whole market for models. Default 0.2.',
      ),
    mostChance: share().default(0.5).describe('Largest chance in a quarter. Default 0.5.'),
    incidentCostShare: share()
      .default(0.03)
      .describe("Cost of an incident, share of a quarter's model sales, before testing. Default 0.03."),
    incidentTrustLoss: amount().default(7).describe('Trust that it costs before testing, points. Default 7.'),
    needUsdM: positive()
      .default(40)
      .describe(
        'Safety work that a model of the reference capability asks for, USD m a quarter. Default 40.',
      ),
    doubling: positive().default(20).describe('Points of capability that double that need. Default 20.'),
    testing: amount()
      .default(1)
      .describe(
        'What a quarter of testing with the work that is needed counts, in units of that work. Default 1.',
      ),
    mostTesting: z.int().min(0).max(8).default(4).describe('Longest testing, quarters. Default 4.'),
    freshRisk: amount()
      .default(1)
      .describe('Added risk of a model when it comes out, 1 = twice as much. Default 1.'),
    freshQuarters: positive().default(3).describe('Quarters in which that fades. Default 3.'),
    openExposure: share()
      .default(0.08)
      .describe(
        'Share of a market that published weights count for: nobody can take them back. Default 0.08.',
      ),
  })
  .prefault({})
  .describe('Safety, testing and incidents (M3).');
