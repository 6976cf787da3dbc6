import { z } from 'zod';
import { amount, count, positive, share } from '../primitives.ts';
import { agentsSchema, decisionSchema } from './agents.ts';

/** Rules of shop integrations (K). */
export const commerceParametersSchema = z
  .strictObject({
    uplift: z
      .strictObject({
        search: amount().default(0.06).describe('Default 0.06.'),
        recommendations: amount().default(0.05).describe('Default 0.05.'),
        agent: amount().default(0.09).describe('Default 0.09.'),
        checkout: amount().default(0.12).describe('Default 0.12.'),
      })
      .prefault({})
      .describe('Rise in conversion of each feature at its best (K2).'),
    bassInnovation: share()
      .default(0.008)
      .describe('Bass coefficient of innovation a quarter. Default 0.008.'),
    bassImitation: share().default(0.13).describe('Bass coefficient of imitation a quarter. Default 0.13.'),
    adoptionAtStart: share()
      .default(0.14)
      .describe(
        'Shoppers who use such features at the start; a wide count of orders touched says 0.2 (cal: com.ai.influence). Default 0.14.',
      ),
    checkoutStart: share()
      .default(0.33)
      .describe('Effect of a new checkout over a mature one. Default 0.33.'),
    checkoutQuarters: count().default(10).describe('Quarters until a checkout is mature. Default 10.'),
    levelUsdM: amount().default(40).describe('Engineering of one level, USD m (K1). Default 40.'),
    levelQuarters: z.int().min(1).max(12).default(2).describe('Quarters to build a level. Default 2.'),
    h100ePerBnGmv: amount()
      .default(90)
      .describe('Compute for each USD bn of sales that agents touch, H100e. Default 90.'),
    unofferedPace: share()
      .default(0.4)
      .describe('Pace of adoption where nobody offers a feature (K2). Default 0.4, an estimate.'),
    crowdShare: share()
      .default(0.3)
      .describe(
        'Part of what further vendors of one feature add to the best (K3). Default 0.3, an estimate.',
      ),
    qualityPoints: positive()
      .default(30)
      .describe(
        'Points behind the frontier at which a model is no help to shoppers (K2). Default 30, an estimate.',
      ),
    fullTrust: positive()
      .default(70)
      .describe('Trust at which shoppers let an agent help (K2). Default 70, an estimate.'),
    mostTrust: positive().default(1.2).describe('Most that trust can add (K2). Default 1.2, an estimate.'),
    closedBelow: share()
      .default(0.1)
      .describe('A platform less open lets no new agent of others in (K4). Default 0.1.'),
    reviewTolerance: amount()
      .default(3)
      .describe('Points below zero at which a merchant ends what it has, once a year (K4). Default 3.'),
    decision: decisionSchema,
    agents: agentsSchema,
    usageFee: share().default(0.001).describe('Usage fee, share of the sales touched (K3). Default 0.001.'),
    topLevel: z.int().min(1).max(10).default(3).describe('Highest level of a feature (K1). Default 3.'),
    topFee: share()
      .default(0.1)
      .describe('Largest fee, share of the sales that would not have been made (K3). Estimate. Default 0.1.'),
  })
  .prefault({})
  .describe('Shop integrations (K).');
