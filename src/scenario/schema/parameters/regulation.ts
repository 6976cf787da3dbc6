import { z } from 'zod';
import { amount, share } from '../primitives.ts';

/** Rules of regulation (R). */
export const regulationParametersSchema = z
  .strictObject({
    concentrationSlope: amount()
      .default(12)
      .describe('Points of scrutiny a quarter per unit of concentration (R1). Default 12.'),
    decay: share().default(0.08).describe('Part of scrutiny that fades each quarter. Default 0.08.'),
  })
  .prefault({})
  .describe('Regulation (R).');
