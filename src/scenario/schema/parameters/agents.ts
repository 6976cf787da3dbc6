import { z } from 'zod';
import { amount, positive, share } from '../primitives.ts';

const part = (usual: number, what: string) => share().default(usual).describe(`${what} Default ${usual}.`);
const points = (usual: number, what: string) => amount().default(usual).describe(`${what} Default ${usual}.`);

/** K4. Estimates from what platforms said and did in 2025 about agents at their doors. */
export const decisionSchema = z
  .strictObject({
    gainPoints: points(8, 'What the best model at full trust sells in a shop of usual fit.'),
    usualFit: positive().default(0.6).describe('Fit at which that holds. Default 0.6.'),
    opennessPoints: points(10, 'Per whole step of openness from one half.'),
    feePointsPerPercent: points(1.5, 'For each per cent of fee.'),
    fearPoints: points(14, 'Fear of the vendor or its backer in full.'),
    dependencePoints: points(6, 'All integrations in one hand.'),
    fullBackerStake: positive()
      .max(1)
      .default(0.25)
      .describe('Stake in the vendor that makes its owner a backer to be feared in full. Default 0.25.'),
    exposure: z
      .strictObject({
        search: part(0.3, 'Search.'),
        recommendations: part(0.5, 'Recommendations.'),
        agent: part(0.8, 'Agent.'),
        checkout: part(1, 'Checkout.'),
      })
      .prefault({})
      .describe('How much of the customer each feature hands to the vendor.'),
  })
  .prefault({})
  .describe('How a merchant weighs an integration, points (K4).');

/**
 * K5. A fifth of the orders of a season were touched by an AI in a wide sense (cal: com.ai.influence), from a tiny
 * base (cal: com.ai.traffic); how many shoppers change the shop for it is an estimate.
 */
export const agentsSchema = z
  .strictObject({
    shiftSpeed: part(0.035, "Part of agents' shopping that looks for another platform each quarter."),
    floor: points(0.3, 'Attraction of a closed platform; openness adds itself to it.'),
    ownAgent: points(0.3, 'What an own agent at its best adds to it (cal: com.rufus.sales).'),
    fullAccess: positive()
      .max(1)
      .default(0.5)
      .describe('Openness from which agents of others work as well as they can. Default 0.5.'),
    accessFee: part(
      0.02,
      'Fee for access, share of the sales that come through agents of others (cal: com.ic.fee).',
    ),
    adsSkipped: part(0.6, 'Part of advertising and steering that such agents skip.'),
    learning: part(0.5, "How far agents' use opens platforms that nobody owns."),
    caution: part(0.15, 'How far fear of those who are inside closes them.'),
    step: part(0.02, 'Largest step of theirs in a quarter.'),
    least: part(0.05, 'Least openness of theirs.'),
  })
  .prefault({})
  .describe("Shoppers' agents between platforms (K5).");
