import { z } from 'zod';
import { amount, positive, share } from '../primitives.ts';

const programmeRules = {
  slipChance: share()
    .default(0.12)
    .describe('Chance a quarter that a programme slips, at ambition 1 (S2). Default 0.12.'),
  ambitionGain: share()
    .default(0.25)
    .describe('Performance gained per point of ambition above 1 (S2). Default 0.25.'),
  cutTeamLoss: share()
    .default(0.35)
    .describe('Share of a team that leaves when all its funding is cut at once (S2). Default 0.35.'),
  idleTeamLoss: share()
    .default(0.12)
    .describe('Share of a team that leaves in each quarter without money (S2). Default 0.12.'),
  teamRecovery: share()
    .default(0.25)
    .describe('Part of what is missing of a team that is hired back in a quarter (S2). Default 0.25.'),
  yieldAtLaunch: z
    .number()
    .min(0.05)
    .max(1)
    .default(0.66)
    .describe('Share of good packages at launch with ambition 1 (S2). Default 0.66.'),
  yieldMature: z
    .number()
    .min(0.05)
    .max(1)
    .default(0.9)
    .describe('Share of good packages when mature (S2). Default 0.9.'),
  yieldSpeed: share()
    .default(0.2)
    .describe('Part of the way to maturity that the yield makes in a quarter (S2). Default 0.2.'),
  yieldAmbition: share()
    .default(0.25)
    .describe('Yield at launch lost per point of ambition above 1 (S2). Default 0.25.'),
  scrapCostShare: share()
    .default(0.55)
    .describe('Part of a chip’s cost that is lost with a bad package (S2). Default 0.55.'),
};

const foundryRules = {
  learningRate: share().default(0.92).describe('Cost factor at each doubling of output (S3). Default 0.92.'),
  scarcityCost: amount()
    .default(0.15)
    .describe('Cost rise at full scarcity of packaging or memory (S3). Default 0.15.'),
  prepaymentShare: share()
    .default(0.3)
    .describe('Share of a prepaid order that is paid at once (S4). Default 0.3.'),
  openingShareQuarters: positive()
    .default(16)
    .describe('Quarters over which the long-term foundry shares of the start run out (S4). Default 16.'),
  waferPriceUsd: positive()
    .default(13_500)
    .describe('Price of a packaging wafer booked ahead, USD (S4). Default 13,500.'),
  bookingFeeShare: share()
    .default(0.06)
    .describe('Fee for every booked wafer, share of its price (S4). Default 0.06.'),
  bookingLead: positive().default(2).describe('Quarters from a booking to its first wafers (S4). Default 2.'),
  bookableShare: share()
    .default(0.9)
    .describe('Largest part of the packaging under long-term agreement (S4). Default 0.9.'),
  supplyResponse: amount()
    .default(3)
    .describe('How strongly packaging and memory grow with their tightness (W5). Default 3.'),
  supplyTarget: amount()
    .default(0.9)
    .describe('Wanted over available at which they grow as planned (W5). Default 0.9.'),
  supplySpeed: share()
    .default(0.3)
    .describe('Part of the way that plans for capacity follow tightness in a quarter (W5). Default 0.3.'),
  generationPace: share()
    .default(0.35)
    .describe(
      'Part of what outside buyers spend with a designer that goes over to its new generation in each quarter from the launch (S6). Default 0.35. Estimate: 11 of 30 bn in the first quarter of Blackwell, the end of 2024.',
    ),
};

const priceRules = {
  priceBacklogSlope: amount()
    .default(0.15)
    .describe('Surcharge on list prices per e-fold of backlog over the usual (S6). Default 0.15.'),
  usualBacklog: positive()
    .default(1.1)
    .describe('Orders due over usual output at which a vendor asks its list price (S6). Default 1.1.'),
  priceRivalrySlope: amount()
    .default(0.3)
    .describe('Rebate per e-fold by which a vendor’s work is dearer than a rival’s (S6). Default 0.3.'),
  lockIn: amount()
    .default(0.35)
    .describe('How much dearer a vendor’s work may be before that (S6). Default 0.35.'),
  premiumMost: share().default(0.35).describe('Largest surcharge on a list price (S6). Default 0.35.'),
  premiumLeast: share().default(0.12).describe('Largest rebate on a list price (S6). Default 0.12.'),
  premiumSpeed: share()
    .default(0.4)
    .describe('Part of the way that surcharges go in a quarter (S6). Default 0.4.'),
  newcomerShare: share()
    .default(0.08)
    .describe('Most of outside buyers’ spending that a new seller of chips draws (S6). Default 0.08.'),
  rentDiscount: share()
    .default(0.5)
    .describe('Discount on rent per point of maturity that own chips lack (S6). Default 0.5.'),
};

const softwareRules = {
  softwareGainPerLog: amount()
    .default(0.02)
    .describe('Part of the gap to full maturity that an e-fold of effort closes (S5). Default 0.02.'),
  softwareSpendUnitUsdM: positive()
    .default(20)
    .describe('Spending a quarter that counts as one unit of effort, USD m (S5). Default 20.'),
  softwareUseUnitH100e: positive()
    .default(1_000_000)
    .describe('Outside use that counts as one unit of effort, H100e (S5). Default 1,000,000.'),
  softwareDecay: share()
    .default(0.0036)
    .describe('Part of maturity above 0.4 lost in a quarter (S5). Default 0.0036.'),
  portingUsdPerH100e: positive()
    .default(2000)
    .describe('Engineering to move one H100e of work to a family of no maturity, USD (S5). Default 2,000.'),
  portingQuarters: positive().default(4).describe('Quarters that a move takes (S5). Default 4.'),
  portingLoss: share()
    .default(0.4)
    .describe('Part of the work lost while nothing is moved yet (S5). Default 0.4.'),
};

const rentRules = {
  outsideRentedShare: share()
    .default(0.35)
    .describe('Part of the chips sold outside that comes up for rent (S7). Default 0.35.'),
  outsideRentalYears: positive()
    .default(3)
    .describe('Years after which outside accelerators for rent leave the market (S7). Default 3.'),
  outsideEntryElasticity: amount()
    .default(3)
    .describe('How strongly new outside capacity follows the remembered rent (S7). Default 3.'),
  outsideExitElasticity: amount()
    .default(1.5)
    .describe('How strongly exit of outside capacity follows today’s rent (S7). Default 1.5.'),
  outsideOrderElasticity: amount()
    .default(0.8)
    .describe('How strongly outside orders of chips follow the remembered rent (S7). Default 0.8.'),
  rentMemorySpeed: share()
    .default(0.35)
    .describe('Part of the way that investors’ idea of the rent follows it in a quarter (S7). Default 0.35.'),
};

/** Rules of chips (S). */
export const siliconParametersSchema = z
  .strictObject({ ...foundryRules, ...programmeRules, ...priceRules, ...softwareRules, ...rentRules })
  .prefault({})
  .describe('Chips (S).');
