import { z } from 'zod';
import { amount, positive, share } from '../primitives.ts';

interface Defaults {
  readonly capitalUsdMPerMW: number;
  readonly leadQuarters: number;
  readonly capacityFactor: number;
  readonly firmShare: number;
  readonly fuelMMBtuPerMWh: number;
  readonly operatingUsdPerMWh: number;
  readonly carbonTPerMWh: number;
  readonly captureShare: number;
  readonly source: string;
}

const kind = (name: string, d: Defaults) =>
  z
    .strictObject({
      capitalUsdMPerMW: amount()
        .default(d.capitalUsdMPerMW)
        .describe(`Capital, USD m per MW. Default ${d.capitalUsdMPerMW}. ${d.source}`),
      leadQuarters: z
        .int()
        .min(1)
        .max(60)
        .default(d.leadQuarters)
        .describe(`Quarters from order to power. Default ${d.leadQuarters}. ${d.source}`),
      capacityFactor: share()
        .default(d.capacityFactor)
        .describe(
          `Mean output over capacity; for solar times the sun of the region. Default ${d.capacityFactor}. Estimate.`,
        ),
      firmShare: share()
        .default(d.firmShare)
        .describe(
          `Part of the mean output on which a site can count without the grid. Default ${d.firmShare}. Estimate.`,
        ),
      fuelMMBtuPerMWh: amount()
        .default(d.fuelMMBtuPerMWh)
        .describe(
          `Gas burnt, million Btu per MWh. Default ${d.fuelMMBtuPerMWh}. Estimate: usual heat rates.`,
        ),
      operatingUsdPerMWh: amount()
        .default(d.operatingUsdPerMWh)
        .describe(`Running it without gas, USD per MWh. Default ${d.operatingUsdPerMWh}. Estimate.`),
      carbonTPerMWh: amount()
        .default(d.carbonTPerMWh)
        .describe(`Tonnes of CO₂ per MWh. Default ${d.carbonTPerMWh}. Estimate.`),
      captureShare: share()
        .default(d.captureShare)
        .describe(
          `What surplus earns, share of the spot price; 0 = none is made. Default ${d.captureShare}. Estimate.`,
        ),
    })
    .prefault({})
    .describe(`Own ${name}.`);

/** E2: power stations that a company builds for itself. */
export const generationParametersSchema = z
  .strictObject({
    depositShare: share()
      .default(0.15)
      .describe('Part of the capital paid with the order. Default 0.15. Estimate.'),
    lifeYears: positive()
      .default(20)
      .describe('Years over which stations are depreciated. Default 20. Estimate.'),
    minMW: positive().default(20).describe('Smallest order, MW. Default 20.'),
    maxMW: positive().default(2000).describe('Largest order, MW. Default 2,000.'),
    kinds: z
      .strictObject({
        gas: kind('gas turbines and engines', {
          capitalUsdMPerMW: 2.4,
          leadQuarters: 4,
          capacityFactor: 0.9,
          firmShare: 0.95,
          fuelMMBtuPerMWh: 8.2,
          operatingUsdPerMWh: 8,
          carbonTPerMWh: 0.44,
          captureShare: 0,
          source:
            'Estimate: small turbines and engines at a site, as in Memphis; large ones take years longer.',
        }),
        solarStorage: kind('solar power with storage', {
          capitalUsdMPerMW: 1.7,
          leadQuarters: 6,
          capacityFactor: 0.97,
          firmShare: 0.8,
          fuelMMBtuPerMWh: 0,
          operatingUsdPerMWh: 9,
          carbonTPerMWh: 0,
          captureShare: 0.6,
          source: 'Estimate: panels with four hours of batteries.',
        }),
        nuclear: kind('nuclear power', {
          capitalUsdMPerMW: 6.5,
          leadQuarters: 14,
          capacityFactor: 0.92,
          firmShare: 0.97,
          fuelMMBtuPerMWh: 0,
          operatingUsdPerMWh: 28,
          carbonTPerMWh: 0,
          captureShare: 0.95,
          source: 'Estimate: between a restart (Three Mile Island, about four years) and new small reactors.',
        }),
      })
      .prefault({})
      .describe('By kind.'),
  })
  .prefault({})
  .describe('Own power stations (E2).');
