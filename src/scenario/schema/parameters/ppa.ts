import { z } from 'zod';
import type { Parameters } from '../../../engine/index.ts';
import { amount, positive, share } from '../primitives.ts';

/** What one source of purchase agreements is like; the defaults differ by source. */
type Defaults = Parameters['energy']['ppa']['sources']['gas'];

const source = (name: string, d: Defaults) =>
  z
    .strictObject({
      premium: z
        .number()
        .min(-0.9)
        .max(5)
        .default(d.premium)
        .describe(`Price over the region's, as a share. Default ${d.premium}. Estimate.`),
      leadQuarters: z
        .int()
        .min(0)
        .max(40)
        .default(d.leadQuarters)
        .describe(`Quarters until the first delivery. Default ${d.leadQuarters}. Estimate.`),
      captureShare: share()
        .default(d.captureShare)
        .describe(`What surplus earns, share of the spot price. Default ${d.captureShare}. Estimate.`),
      matchShare: share()
        .default(d.matchShare)
        .describe(`Part of the volume that arrives when it is needed. Default ${d.matchShare}. Estimate.`),
      carbonTPerMWh: amount()
        .default(d.carbonTPerMWh)
        .describe(
          `Tonnes of CO₂ per MWh. Default ${d.carbonTPerMWh}. Estimate: usual values of such stations.`,
        ),
      additional: share()
        .default(d.additional)
        .describe(
          `Part of it that would not be built without the agreement. Default ${d.additional}. Estimate.`,
        ),
      share: share()
        .default(d.share)
        .describe(`Part of what a region offers that is of this kind. Default ${d.share}. Estimate.`),
    })
    .prefault({})
    .describe(`Agreements about ${name}.`);

/** E2: power purchase agreements. */
export const ppaParametersSchema = z
  .strictObject({
    minYears: z.int().min(1).max(40).default(3).describe('Shortest term, years. Default 3.'),
    maxYears: z
      .int()
      .min(1)
      .max(40)
      .default(20)
      .describe('Longest term, years. Default 20: usual for nuclear power.'),
    driftPerYear: z
      .number()
      .min(-0.2)
      .max(0.5)
      .default(0.02)
      .describe('Rise of the price a year that sellers expect (E2). Default 0.02. Estimate.'),
    termDiscountPerYear: amount()
      .default(0.005)
      .describe(
        'What each year of certainty is worth to a seller, share of the price. Default 0.005. Estimate.',
      ),
    volumeSlope: amount()
      .default(0.25)
      .describe('Premium for taking all that is on offer. Default 0.25. Estimate.'),
    offerShare: amount()
      .default(0.35)
      .describe("Offer at rest, share of a region's supply. Default 0.35. Estimate."),
    offerRecovery: share()
      .default(0.15)
      .describe('Share of what was sold that comes on offer again in a quarter. Default 0.15. Estimate.'),
    maxCover: amount()
      .default(1.1)
      .describe(
        'Agreements and own power over live power and sites under way, at most. Default 1.1. Estimate.',
      ),
    cancelQuarters: amount()
      .default(3)
      .describe(
        "Quarters of the bill that leaving costs beside the seller's loss (E2). Default 3. Estimate.",
      ),
    minMW: positive().default(5).describe('Smallest agreement, MW of mean power (E2). Default 5. Estimate.'),
    newsMW: positive()
      .default(300)
      .describe('Size from which an agreement is news for everybody, MW. Default 300. Estimate.'),
    sources: z
      .strictObject({
        windSolar: source('wind and solar power', {
          premium: -0.06,
          leadQuarters: 4,
          captureShare: 0.7,
          matchShare: 0.72,
          carbonTPerMWh: 0,
          additional: 1,
          share: 0.45,
        }),
        hydro: source('water power', {
          premium: 0.04,
          leadQuarters: 1,
          captureShare: 0.92,
          matchShare: 0.94,
          carbonTPerMWh: 0,
          additional: 0.2,
          share: 0.12,
        }),
        gas: source('gas power', {
          premium: 0.02,
          leadQuarters: 2,
          captureShare: 0.95,
          matchShare: 0.97,
          carbonTPerMWh: 0.39,
          additional: 0.4,
          share: 0.3,
        }),
        nuclear: source('nuclear power', {
          premium: 0.3,
          leadQuarters: 8,
          captureShare: 0.95,
          matchShare: 0.98,
          carbonTPerMWh: 0,
          additional: 0.6,
          share: 0.13,
        }),
      })
      .prefault({})
      .describe('What power comes from.'),
  })
  .prefault({})
  .describe('Power purchase agreements (E2).');
