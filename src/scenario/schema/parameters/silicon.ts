import { z } from 'zod';
import { amount, count, positive, share } from '../primitives.ts';

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
  mostSlipChance: share()
    .default(0.95)
    .describe('Largest chance of a slip in a quarter: it is never certain (S2). Estimate. Default 0.95.'),
  leastYield: share()
    .gt(0)
    .default(0.2)
    .describe('Lowest yield at launch: nobody ships a chip that does worse (S2). Estimate. Default 0.2.'),
  mostYield: share().gt(0).default(0.98).describe('Highest yield at launch (S2). Estimate. Default 0.98.'),
  leastFunding: share()
    .default(0.1)
    .describe('Lowest funding of a programme over an even spread of its cost (S2). Estimate. Default 0.1.'),
  mostFunding: positive()
    .default(3)
    .describe(
      'Highest funding over an even spread (S2). Estimate: more people than that only stand in each other’s way. Default 3.',
    ),
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
  supplyLeast: amount()
    .default(0)
    .describe('Slowest growth of packaging and memory, factor on the plan (W5). Estimate. Default 0.'),
  supplyMost: positive()
    .default(1.8)
    .describe(
      'Fastest growth, factor on the plan (W5). Estimate: packaging grew by 115 % in 2025 where 65 % was usual. Default 1.8.',
    ),
  forfeitShare: share()
    .default(0.5)
    .describe('Part of a prepayment that is lost with a cancelled order (S4). Estimate. Default 0.5.'),
  mostOrders: count()
    .min(1)
    .default(60)
    .describe('Most open orders of one buyer (S4). Estimate. Default 60.'),
  orderRevenueQuarters: amount()
    .default(6)
    .describe('Quarters of revenue that open orders may reach beside the cash (S4). Estimate. Default 6.'),
  orderValueShare: share()
    .default(0.25)
    .describe('Part of market value that they may reach on top (S4). Estimate. Default 0.25.'),
  longestBooking: z
    .int()
    .min(2)
    .max(80)
    .default(20)
    .describe('Longest booking of wafers, quarters (S4). Estimate. Default 20.'),
  mostBookings: count()
    .min(1)
    .default(12)
    .describe('Most bookings of one company (S4). Estimate. Default 12.'),
  bookingRevenueQuarters: amount()
    .default(4)
    .describe('Quarters of revenue that bookings may reach beside the cash (S4). Estimate. Default 4.'),
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
  shortestBacklog: positive()
    .default(0.2)
    .describe(
      'Backlog, quarters of output, under which a shorter one reads the same (S6). Estimate. Default 0.2.',
    ),
  longestBacklog: positive()
    .default(8)
    .describe(
      'Backlog, quarters of output, over which a longer one reads the same (S6). Estimate. Default 8.',
    ),
  outputSpeed: share()
    .default(0.5)
    .describe(
      'Part of the way that the usual output follows the output in a quarter (S6). Estimate. Default 0.5.',
    ),
  premiumNews: share()
    .default(0.1)
    .describe('Surcharge from which on the press writes about it (S6). Estimate. Default 0.1.'),
  lowestListPrice: share()
    .default(0.3)
    .describe('Lowest list price, factor on that of the scenario (S6). Estimate. Default 0.3.'),
  highestListPrice: positive()
    .default(3)
    .describe('Highest list price, factor on that of the scenario (S6). Estimate. Default 3.'),
  newcomerElasticity: amount()
    .default(1)
    .describe('Price elasticity of a newcomer’s outside buyers (S6). Estimate. Default 1.'),
  systemsCostShare: share()
    .default(0.5)
    .describe(
      'Cost of networking and systems over their price (S6). Estimate from gross margins of network vendors. Default 0.5.',
    ),
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
    .describe('Part of maturity above its lowest lost in a quarter (S5). Default 0.0036.'),
  portingUsdPerH100e: positive()
    .default(2000)
    .describe('Engineering to move one H100e of work to a family of no maturity, USD (S5). Default 2,000.'),
  portingQuarters: positive().default(4).describe('Quarters that a move takes (S5). Default 4.'),
  portingLoss: share()
    .default(0.4)
    .describe('Part of the work lost while nothing is moved yet (S5). Default 0.4.'),
  leastMaturity: share().default(0.4).describe('Lowest maturity of any family (S5). Estimate. Default 0.4.'),
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
  rentChipShare: share()
    .default(0.65)
    .describe(
      'Part of the cost of an hour that chips and their racks make up (S7). Estimate from cal: dc.capex.gw. Default 0.65.',
    ),
};

/** Rules of chips (S). */
export const siliconParametersSchema = z
  .strictObject({ ...foundryRules, ...programmeRules, ...priceRules, ...softwareRules, ...rentRules })
  .prefault({})
  .describe('Chips (S).');
