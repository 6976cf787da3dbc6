import { z } from 'zod';
import { amount, share } from '../primitives.ts';

const points = (value: number, text: string) =>
  amount().max(100).default(value).describe(`${text} Points of scrutiny a quarter. Default ${value}.`);
const part = (value: number, text: string) => share().default(value).describe(`${text} Default ${value}.`);
const quarters = (value: number, text: string) =>
  z.int().min(0).max(40).default(value).describe(`${text} Default ${value}.`);
const usdM = (value: number, text: string) =>
  amount().default(value).describe(`${text} USD m. Default ${value}.`);
const factor = (value: number, text: string) =>
  z.number().min(0).max(10).default(value).describe(`${text} Default ${value}.`);

/** R1: what moves scrutiny. Points are those of a jurisdiction of middling strictness. */
const scrutinyRules = {
  openingScrutiny: amount().max(100).default(20).describe('Scrutiny at the start, 0–100. Default 20.'),
  decay: part(0.08, 'Part of scrutiny that fades each quarter (estimate: attention halves in two years).'),
  memory: part(0.6, 'Part of the opening scrutiny below which time alone calms nobody (estimate).'),
  leastStrictness: part(0.5, 'Factor on every rise where strictness is 0; full strictness adds 1.'),
  concentrationFrom: part(
    0.3,
    'Share of a market above which concentration counts (30 % is the presumption of the US merger guidelines of 2023).',
  ),
  concentrationSlope: points(8, 'Per whole share of a market above that (estimate).'),
  gatekeeperSlope: points(
    4,
    'Per whole share of shop platforms above it, for a platform shut to others (estimate).',
  ),
  exclusivityPoints: points(3, 'For each exclusivity held, by the size of the partner bound (estimate).'),
  firstRefusalPoints: points(1, 'The same for a right of first refusal (estimate).'),
  circularSlope: points(
    12,
    'If all sales went to companies held (estimate; circular deals became an issue in 2025).',
  ),
  circularStake: part(0.25, 'Holding from which a sale to the company held counts in full (estimate).'),
  outagePoints: points(3, 'For a large outage (estimate).'),
  incidentPoints: points(5, 'For an incident with a model (estimate).'),
  breachPoints: points(2, 'For a broken agreement (estimate).'),
  layoffPoints: points(3, 'For letting a tenth of the research staff go in a quarter (estimate).'),
  layoffFrom: part(0.03, 'Part of the staff that may leave in a quarter without notice.'),
  powerPoints: points(4, 'If all power of a company waited where the grid is exhausted (estimate).'),
  complianceRelief: points(4, 'Most that compliance work takes off in one jurisdiction (estimate).'),
  complianceUsdM: usdM(10, 'Compliance in one jurisdiction that takes off half of it, a quarter (estimate).'),
  complianceSalesShare: part(0.001, 'The same, on top, as a share of sales there (estimate).'),
  openPlatformRelief: points(0.8, 'What a shop platform open to all takes off (estimate).'),
  openWeightsRelief: points(0.6, 'What open weights take off (estimate).'),
  portabilityRelief: points(0.4, 'What contracts that can be left without a fee take off (estimate).'),
};

/** R2: an answer to a probe. */
const response = (cost: number, chance: number, severity: number, delay: number, change: number) =>
  z
    .strictObject({
      cost: factor(cost, 'Factor on legal costs.'),
      chance: factor(chance, 'Factor on the chance of a remedy.'),
      severity: factor(severity, 'Factor on the fine.'),
      delay: quarters(delay, 'Quarters by which it puts the decision off.'),
      points: z
        .number()
        .min(-20)
        .max(20)
        .default(change)
        .describe(`Points of scrutiny a quarter while it lasts. Default ${change}.`),
    })
    .prefault({});

const probeSchema = z
  .strictObject({
    noticeQuarters: z
      .int()
      .min(1)
      .max(20)
      .default(1)
      .describe('Quarters from a warning to the earliest probe. Default 1.'),
    lapse: amount()
      .max(50)
      .default(8)
      .describe('Points below its threshold at which a warning lapses. Default 8.'),
    quarters: z
      .int()
      .min(1)
      .max(20)
      .default(5)
      .describe('Length of a probe (estimate: Digital Markets Act cases took 12 to 13 months). Default 5.'),
    restQuarters: quarters(8, 'Quarters after a case in which the same authority opens no other (estimate).'),
    costShare: part(0.0008, 'Legal cost a quarter as a share of sales in the jurisdiction (estimate).'),
    costFloorUsdM: usdM(3, 'Least legal cost a quarter (estimate).'),
    remedyChance: part(0.55, 'Chance of a remedy at the threshold (estimate).'),
    remedyChanceSlope: part(0.015, 'What each point of scrutiny above the threshold adds (estimate).'),
    cooperate: response(0.7, 0.8, 0.7, 0, -1).describe('What co-operation changes.'),
    contest: response(2, 0.7, 1.4, 2, 0.5).describe('What a contest changes.'),
    settleShare: part(0.5, 'A settlement as a part of the fine that threatens (estimate).'),
    settleQuarters: quarters(6, 'Quarters of the commitments that settle a case (estimate).'),
  })
  .prefault({})
  .describe('How probes run (R2).');

const remedySchema = z
  .strictObject({
    fineShare: part(
      0.02,
      'Fine as a share of a year of sales in the jurisdiction (estimate: Digital Markets Act fines of 2025 were far below the 10 % of the law).',
    ),
    divestAt: amount().max(100).default(85).describe('Scrutiny from which parts must be sold. Default 85.'),
    divestShare: part(
      0.2,
      'Part of the customers in the segment that a forced sale hands to rivals (estimate).',
    ),
    divestMultiple: factor(4, 'Price of those customers in quarters of their sales (estimate).'),
    stakeDiscount: part(0.15, 'Discount of a forced sale of a stake (estimate).'),
    accessQuarters: quarters(8, 'Quarters of open access.'),
    accessOpenness: part(0.7, 'Least openness of own shops under open access.'),
    interoperability: part(
      0.03,
      'Part of the gap in chip software that rivals make up in a quarter of open access (estimate).',
    ),
    closedPoints: points(25, 'Taken off when a case is closed.'),
  })
  .prefault({})
  .describe('What authorities impose (R2).');

const dealsSchema = z
  .strictObject({
    thresholdUsdM: usdM(500, 'Value from which a stake or an acquisition needs approval (estimate).'),
    scaleUsdM: usdM(10_000, 'Value at which size counts half (estimate).'),
    blockSlope: factor(
      1.2,
      'Chance of a block for a boundless deal at full scrutiny and strictness (estimate).',
    ),
    minority: part(0.25, 'Part of a minority stake that counts like a purchase of the whole (estimate).'),
    passiveShare: part(
      0.1,
      'Holding up to which a stake without a seat on the board needs no approval (estimate from the exemption of passive investors in the merger review of the United States).',
    ),
    probePenalty: part(0.3, 'Chance that a running probe adds, times strictness (estimate).'),
  })
  .prefault({})
  .describe('Review of stakes and acquisitions (R2).');

const tradeRules = {
  tradeWaitQuarters: quarters(
    3,
    'Quarters for which an order waits where a shut way opens again; else its money comes back (R3, estimate).',
  ),
};

/** Rules of regulation (R). */
export const regulationParametersSchema = z
  .strictObject({
    ...scrutinyRules,
    ...tradeRules,
    probe: probeSchema,
    remedy: remedySchema,
    deals: dealsSchema,
  })
  .prefault({})
  .describe('Regulation (R).');
