import { z } from 'zod';
import { amount, count, positive, share } from '../primitives.ts';

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
      .default(0.12)
      .describe(
        'Chance of a large outage a quarter at ordinary load, with nothing spent against it (C6). Default 0.12. Estimate: with all their care the largest clouds had nearly one a year from 2021 to 2025 (cal: ev.outage).',
      ),
    outageLoadSlope: amount()
      .default(30)
      .describe('Rise of that chance per unit of load above 90 %. Default 30.'),
    outageStrain: share()
      .default(0.9)
      .describe('Load from which outages become likelier (C6). Default 0.9: the rule names 90 %.'),
    resilienceKUsdPerMW: positive()
      .default(40)
      .describe(
        'Resilience spending that halves the chance, kUSD a quarter per live MW (C6). Default 40. Estimate.',
      ),
    outageCreditShare: share()
      .default(0.03)
      .describe("Share of the quarter's cloud revenue that is credited. Default 0.03."),
    outageTrustLoss: amount().default(2).describe('Points of trust that an outage costs. Default 2.'),
    delayChance: share()
      .default(0.08)
      .describe(
        'Chance that a quarter of building brings no progress (C2). Default 0.08. Estimate from cal: dc.switchgear, dc.transformer.',
      ),
    maxSiteMW: positive().default(1500).describe('Largest site, MW. Default 1,500.'),
    scrapShare: share()
      .default(0.05)
      .describe(
        'Second-hand value of a retired chip, share of what it cost new (C4). Estimate. Default 0.05.',
      ),
    serverHeadroom: positive()
      .default(1.08)
      .describe(
        "Servers over last quarter's use that a cloud buys for, as a factor (D5). Estimate. Default 1.08.",
      ),
    serverFull: share()
      .default(0.96)
      .describe(
        'Load of its servers, counted with that headroom, from which on a cloud buys more (D5). Estimate. Default 0.96.',
      ),
    minSiteMW: positive().default(20).describe('Smallest site, MW (C2). Estimate. Default 20.'),
    mostSitesUnderWay: count()
      .min(1)
      .default(24)
      .describe(
        'Most sites that one company has under way: there are only so many builders (C2). Estimate. Default 24.',
      ),
  })
  .prefault({})
  .describe('Computers, sites and outages (C).');
