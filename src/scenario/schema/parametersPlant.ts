import { z } from 'zod';
import { amount, count, positive, rate, share } from './primitives.ts';

/** Rules of computers, sites and outages (C). */
export const computeParametersSchema = z
  .strictObject({
    serverOverhead: positive()
      .default(1.5)
      .describe('Server and network power over chip power (C3). Default 1.5.'),
    systemCostShare: amount()
      .default(0.4)
      .describe("Server, network and installation around a chip, share of the chip's price. Default 0.4."),
    baseUptime: share().default(0.97).describe('Share of time in which installed chips work. Default 0.97.'),
    serverUsdMPerMW: positive().default(12).describe('General servers, USD m per MW. Default 12.'),
    siteOperatingUsdMPerMWYear: amount()
      .default(0.9)
      .describe('Running a live MW for a year without power, USD m. Default 0.9.'),
    shellLifeYears: positive().default(20).describe('Years over which shells are depreciated. Default 20.'),
    permitCostShare: share()
      .default(0.05)
      .describe('Share of shell cost paid with the permit. Default 0.05.'),
    outageBase: share()
      .default(0.012)
      .describe('Chance of a large outage a quarter at ordinary load (C6). Default 0.012.'),
    outageLoadSlope: amount()
      .default(30)
      .describe('Rise of that chance per unit of load above 90 %. Default 30.'),
    outageCreditShare: share()
      .default(0.03)
      .describe("Share of the quarter's cloud revenue that is credited. Default 0.03."),
    outageTrustLoss: amount().default(2).describe('Points of trust that an outage costs. Default 2.'),
    maxSiteMW: positive().default(1500).describe('Largest site, MW. Default 1,500.'),
  })
  .prefault({})
  .describe('Computers, sites and outages (C).');

/** Rules of chips (S). */
export const siliconParametersSchema = z
  .strictObject({
    learningRate: share()
      .default(0.92)
      .describe('Cost factor at each doubling of output (S3). Default 0.92.'),
    scarcityCost: amount()
      .default(0.15)
      .describe('Cost rise at full scarcity of packaging or memory. Default 0.15.'),
    priceBacklogSlope: amount()
      .default(0.06)
      .describe('How fast list prices follow backlog (S6). Default 0.06.'),
    prepaymentShare: share()
      .default(0.3)
      .describe('Share of a prepaid order that is paid at once (S4). Default 0.3.'),
    softwareGainPerLog: amount()
      .default(0.03)
      .describe('Gain of software maturity per e-fold of spending (S5). Default 0.03.'),
    slipChance: share()
      .default(0.12)
      .describe('Chance a quarter that a programme slips, at ambition 1 (S2). Default 0.12.'),
  })
  .prefault({})
  .describe('Chips (S).');

/** Rules of power (E). */
export const energyParametersSchema = z
  .strictObject({
    scarcitySlope: amount()
      .default(0.25)
      .describe('Price rise when load grows by the whole free grid (E1). Default 0.25.'),
    volatility: amount().default(0.04).describe('Deviation of the random swing a quarter. Default 0.04.'),
  })
  .prefault({})
  .describe('Power (E).');

/** Rules of shop integrations (K). */
export const commerceParametersSchema = z
  .strictObject({
    uplift: z
      .strictObject({
        search: amount().default(0.1).describe('Default 0.10.'),
        recommendations: amount().default(0.08).describe('Default 0.08.'),
        agent: amount().default(0.14).describe('Default 0.14.'),
        checkout: amount().default(0.18).describe('Default 0.18.'),
      })
      .prefault({})
      .describe('Rise in conversion of each feature at its best (K2).'),
    bassInnovation: share()
      .default(0.008)
      .describe('Bass coefficient of innovation a quarter. Default 0.008.'),
    bassImitation: share().default(0.16).describe('Bass coefficient of imitation a quarter. Default 0.16.'),
    adoptionAtStart: share()
      .default(0.08)
      .describe('Shoppers who use such features at the start. Default 0.08.'),
    checkoutStart: share()
      .default(0.33)
      .describe('Effect of a new checkout over a mature one. Default 0.33.'),
    checkoutQuarters: count().default(10).describe('Quarters until a checkout is mature. Default 10.'),
    levelUsdM: amount().default(40).describe('Engineering of one level, USD m (K1). Default 40.'),
    levelQuarters: z.int().min(1).max(12).default(2).describe('Quarters to build a level. Default 2.'),
    h100ePerBnGmv: amount()
      .default(90)
      .describe('Compute for each USD bn of sales that agents touch, H100e. Default 90.'),
    usageFee: share().default(0.001).describe('Usage fee, share of the sales touched (K3). Default 0.001.'),
  })
  .prefault({})
  .describe('Shop integrations (K).');

/** Rules of demand (D). */
export const demandParametersSchema = z
  .strictObject({
    clamp: positive().default(8).describe('Bound of every utility term (D2). Default 8.'),
    refusalTrustLoss: amount()
      .default(4)
      .describe('Trust lost when all demand is turned away (D4). Default 4.'),
    trustRecovery: share().default(0.06).describe('Way back to neutral each quarter. Default 0.06.'),
    trustNeutral: amount().default(60).describe('Neutral trust, points. Default 60.'),
    spotPriceSlope: amount()
      .default(1.2)
      .describe('Exponent of the rental price on tightness (S7). Default 1.2.'),
    spotPriceSpeed: share().default(0.4).describe('Part of the way that it goes in a quarter. Default 0.4.'),
    spotPriceFloorUsdPerHour: positive()
      .default(0.4)
      .describe('Lowest rental price, USD per H100e-hour. Default 0.4.'),
    spotPriceCeilingUsdPerHour: positive().default(10).describe('Highest rental price. Default 10.'),
  })
  .prefault({})
  .describe('Demand (D).');

/** Rules of models and research (M). */
export const modelParametersSchema = z
  .strictObject({
    intercept: amount()
      .default(154)
      .describe('Capability of a model trained with the reference compute (M2). Default 154.'),
    pointsPerDecade: amount()
      .default(13.5)
      .describe('Points per factor of ten of effective compute. Default 13.5.'),
    referenceLogFlop: amount().default(27.3).describe('Reference compute, log₁₀ FLOP. Default 27.3.'),
    logFlopPerH100eQuarter: amount()
      .default(21.892)
      .describe('FLOP of one H100e in a quarter, log₁₀. Default 21.892.'),
    trainingUtilisation: share().default(0.37).describe('Model FLOP utilisation of training. Default 0.37.'),
    algorithmsPerYear: amount()
      .default(0.447)
      .describe('log₁₀ a year that algorithms improve (×2.8). Default 0.447.'),
    ownResearchGain: amount()
      .default(0.03)
      .describe('log₁₀ a quarter from own research at the reference effort. Default 0.03.'),
    referenceResearchH100e: positive().default(500_000).describe('Reference effort, H100e. Default 500,000.'),
    leak: share().default(0.3).describe("Share of a leader's lead that leaks each quarter. Default 0.3."),
    talentPoints: amount().default(4).describe('Points per factor of ten of researchers. Default 4.'),
    referenceResearchers: positive()
      .default(2500)
      .describe('Team at which the talent term is zero. Default 2,500.'),
    dataPoints: amount().default(4).describe('Points per unit of data quality above 1. Default 4.'),
    noise: amount().default(1).describe('Deviation of a finished run, points. Default 1.'),
    servingCostSlope: amount()
      .default(0.9)
      .describe('Serving cost × e^(slope × Δ/10) per point (M3). Default 0.9.'),
    wageGrowthPerYear: rate().default(0.06).describe('Growth of wages a year (M5). Default 0.06.'),
    incidentChance: share()
      .default(0.05)
      .describe("Chance of an incident a quarter at all of the assistants' market. Default 0.05."),
  })
  .prefault({})
  .describe('Models and research (M).');
