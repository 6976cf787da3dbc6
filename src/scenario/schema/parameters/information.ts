import { z } from 'zod';
import { share } from '../primitives.ts';

/** Rules of information (I). */
export const informationParametersSchema = z
  .strictObject({
    estimateError: share()
      .default(0.12)
      .describe("Relative deviation of estimates of others' private figures (I1). Default 0.12."),
  })
  .prefault({})
  .describe('Information (I).');
