import { z } from 'zod';
import { amount, share } from '../primitives.ts';

/** Rules of agreements (A). */
export const agreementParametersSchema = z
  .strictObject({
    acceptAt: z
      .number()
      .min(-100)
      .max(100)
      .default(5)
      .describe('Points at which an offer is accepted (A3). Default 5.'),
    counterAt: z
      .number()
      .min(-100)
      .max(100)
      .default(-20)
      .describe('Points at which it is still countered. Default −20.'),
    patience: amount().default(4).describe('Rounds of talks before patience is gone. Default 4.'),
    patienceRecovery: share().default(0.15).describe('Patience that comes back each quarter. Default 0.15.'),
    breachFee: share()
      .default(0.25)
      .describe('Share of the remaining value that a breach costs (A5). Default 0.25.'),
    breachTrustLoss: amount().default(6).describe('Points of trust that a breach costs. Default 6.'),
  })
  .prefault({})
  .describe('Agreements (A).');
