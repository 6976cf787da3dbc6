import { z } from 'zod';
import { amount } from '../primitives.ts';

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
