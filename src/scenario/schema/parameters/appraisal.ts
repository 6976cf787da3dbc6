import { z } from 'zod';
import { count, positive, share } from '../primitives.ts';

const quarters = (usual: number, what: string) =>
  z.int().min(1).max(80).default(usual).describe(`${what} Default ${usual}. Estimate.`);
const factor = (usual: number, what: string) =>
  positive().default(usual).describe(`${what} Default ${usual}. Estimate.`);
const part = (usual: number, what: string) =>
  share().default(usual).describe(`${what} Default ${usual}. Estimate.`);
const risk = (usual: number) =>
  share().default(usual).describe(`Default ${usual}. Estimate from default rates over three years.`);

const breachRiskSchema = z
  .strictObject({
    AAA: risk(0),
    AA: risk(0),
    A: risk(0.01),
    BBB: risk(0.02),
    BB: risk(0.06),
    B: risk(0.15),
    CCC: risk(0.35),
    restructuring: part(0.5, 'While creditors restructure it.'),
  })
  .prefault({})
  .describe('Chance that a partner breaks its word anyway before long, by its rating (A5).');

/** What negotiators take for granted (A4). */
export const appraisalSchema = z
  .strictObject({
    outlookQuarters: quarters(8, 'Quarters over which a treasurer looks ahead.'),
    contribution: part(0.4, 'Part of each new dollar of revenue that is left before contracts.'),
    planningQuarters: quarters(6, 'Quarters ahead at which compute in hand is held against compute wanted.'),
    promiseWeight: part(0.7, 'Part of compute promised but not delivered that a careful tenant counts on.'),
    spotWeight: part(0.35, 'Weight of the spot price in what a contract of years is worth.'),
    termFactor: factor(0.92, 'Price of a long contract over the spot price.'),
    expectedUplift: part(0.3, 'Part of the full effect of a shop integration that both sides count on.'),
    hurdle: factor(1.15, 'Price over full cost below which a provider would rather not build.'),
    buildRate: part(0.05, 'Part of its capacity that a busy provider can add in a quarter.'),
    movableResearch: part(0.4, 'Part of its research that a provider would move for a good contract.'),
    damagesPoints: factor(10, 'Points that a price as large as the damages of a breach is worth (A5).'),
    mostPricePoints: factor(80, 'Most points of any price (A5).'),
    holdOut: factor(1.1, 'Factor on the fee for leaving that a partner can hold out for (A5).'),
    breachRisk: breachRiskSchema,
  })
  .prefault({})
  .describe('What negotiators take for granted when they weigh an offer (A4).');

/** What can be put on the table (A1, A3). */
export const tableSchema = z
  .strictObject({
    furthestQuarters: quarters(24, 'Furthest start or due date that can be agreed, quarters ahead (A1).'),
    lowestChipPrice: part(0.2, 'Lowest agreed chip price, factor on the list price (A1).'),
    highestChipPrice: factor(3, 'Highest agreed chip price, factor on the list price (A1).'),
    mostOffers: count()
      .min(1)
      .default(12)
      .describe('Most offers of one company at once. Default 12. Estimate.'),
    leastRound: part(0.5, 'Part of a round of patience under which no other paper is read (A3).'),
    mostMoves: count()
      .min(1)
      .default(5)
      .describe(
        'Most places in which a counter-offer changes the terms: one that changes all is another deal (A3). Default 5. Estimate.',
      ),
    lowestAskedChipPrice: part(0.25, 'Lowest chip price of a counter-offer, factor on the list price.'),
    highestAskedChipPrice: factor(2.9, 'Highest chip price of a counter-offer, factor on the list price.'),
    goodRating: z
      .enum(['AAA', 'AA', 'A', 'BBB', 'BB', 'B', 'CCC'])
      .default('BBB')
      .describe(
        'Rating from which a partner takes anybody in the place of who sells its side (A5). Default BBB: investment grade.',
      ),
  })
  .prefault({})
  .describe('What can be put on the table, and how far negotiators go (A1, A3).');
