import { z } from 'zod';
import { amount, positive, share } from '../primitives.ts';
import { generationParametersSchema } from './generation.ts';
import { moratoriumParametersSchema } from './moratorium.ts';
import { ppaParametersSchema } from './ppa.ts';

/** Rules of power (E). */
export const energyParametersSchema = z
  .strictObject({
    scarcitySlope: amount()
      .default(0.6)
      .describe(
        'Price rise when load exceeds supply by the whole of it (E1). Default 0.6. Estimate from cal: dc.pjm.cap (capacity prices times eleven in two auctions, 6.6 GW short).',
      ),
    queueSlope: amount()
      .default(0.25)
      .describe(
        'Price rise when everything that could be connected still waits (E3). Default 0.25. Estimate from cal: dc.pjm.cap.',
      ),
    volatility: amount()
      .default(0.04)
      .describe('Deviation of the random swing a quarter (E1). Default 0.04. Estimate.'),
    swingPersistence: share()
      .default(0.5)
      .describe('Part of the swing that is left a quarter later. Default 0.5. Estimate.'),
    priceSpeed: share()
      .default(0.35)
      .describe(
        'Share of the way that the price goes in a quarter to what load and supply ask for. Default 0.35. Estimate.',
      ),
    supplyPerGridMW: amount()
      .default(0.42)
      .describe(
        'Power stations that utilities add per MW of new grid for data centres (E1). Default 0.42. Estimate.',
      ),
    supplyElasticity: amount()
      .default(1)
      .describe('How much more they add when the price has doubled, as a multiple. Default 1. Estimate.'),
    newSupplyCarbon: amount()
      .default(0.6)
      .describe(
        'Carbon of what they add, relative to the mix (E1). Default 0.6. Estimate: most new capacity is clean.',
      ),
    othersShare: share()
      .default(0.5)
      .describe(
        'Part of new grid capacity that projects of others take while they queue (E3). Default 0.5. Estimate from cal: dc.grid.queue.',
      ),
    othersArrivals: amount()
      .default(0.45)
      .describe(
        'Projects of others that join the queue, per MW of new grid. Default 0.45. Estimate from cal: dc.grid.queue.',
      ),
    idleLoad: share()
      .default(0.55)
      .describe('Power that idle accelerators draw, share of full (C3). Default 0.55. Estimate.'),
    serverLoad: share()
      .default(0.75)
      .describe(
        'Mean power of general servers, share of full (C3). Default 0.75. Estimate from cal: dc.energy.derived.',
      ),
    ppa: ppaParametersSchema,
    generation: generationParametersSchema,
    moratorium: moratoriumParametersSchema,
    leastPriceUsdPerMWh: positive()
      .default(5)
      .describe('Lowest power price, USD per MWh (E1). Estimate. Default 5.'),
    mostPriceUsdPerMWh: positive()
      .default(500)
      .describe('Highest power price, USD per MWh (E1). Estimate. Default 500.'),
    growthMemory: share()
      .default(0.5)
      .describe(
        'Weight of earlier quarters in the growth of load that neighbours notice (E3). Estimate. Default 0.5.',
      ),
  })
  .prefault({})
  .describe('Power (E).');
