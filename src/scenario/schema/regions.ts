import { z } from 'zod';
import { amount, idSchema, pointSchema, positive, seasonality, share } from './primitives.ts';

/** W1: a region of the world. */
export const regionSchema = z
  .strictObject({
    id: idSchema,
    anchor: pointSchema.describe("Where the region's plate stands on the map."),
    countries: z
      .array(
        z.string().regex(/^\d{3}$/, { error: 'an ISO 3166-1 numeric code of three digits, such as "840"' }),
      )
      .default([])
      .describe(
        'ISO 3166-1 numeric codes (three digits, as text) of the countries that the map tints. Default: none.',
      ),
    powerPriceUsdPerMWh: positive()
      .default(70)
      .describe('Power price at the start, USD per MWh. Default 70.'),
    carbonTPerMWh: amount().default(0.4).describe('Tonnes of CO₂ per MWh. Default 0.4.'),
    gasUsdPerMMBtu: positive()
      .default(6)
      .describe('Price of natural gas for power stations, USD per million Btu (E2). Default 6.'),
    solarFactor: share()
      .default(0.2)
      .describe('Mean output of solar panels over their capacity (E2). Default 0.2.'),
    pressure: z
      .number()
      .min(0)
      .max(100)
      .default(30)
      .describe(
        'Pressure of neighbours and authorities against more data centres at the start, 0–100 (E3). Default 30.',
      ),
    freeGridMW: amount()
      .default(1000)
      .describe('Grid capacity that can be connected at once, MW of IT power. Default 1,000.'),
    gridGrowthMWPerQuarter: amount()
      .default(500)
      .describe(
        'Grid capacity that utilities add each quarter, MW of IT power; about half goes to projects of others. Default 500.',
      ),
    queueMW: amount()
      .default(0)
      .describe('Projects of others that already wait for the grid, MW. Default 0.'),
    pue: z.number().min(1).max(3).default(1.2).describe('Facility power over IT power. Default 1.2.'),
    buildQuarters: z
      .int()
      .min(1)
      .max(16)
      .default(6)
      .describe('Quarters from permit to a finished shell (C2). Default 6.'),
    shellUsdMPerMW: positive().default(11.7).describe('Shell cost, USD m per MW of IT power. Default 11.7.'),
    regulation: share().default(0.5).describe('0 lenient to 1 strict. Default 0.5.'),
    powerSeasonality: seasonality(),
  })
  .describe('A region of the world (W1).');
