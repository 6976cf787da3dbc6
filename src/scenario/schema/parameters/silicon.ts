import { z } from 'zod';
import { amount, share } from '../primitives.ts';

/** Rules of chips (S). */
export const siliconParametersSchema = z
  .strictObject({
    learningRate: share()
      .default(0.92)
      .describe('Cost factor at each doubling of output (S3). Default 0.92.'),
    scarcityCost: amount()
      .default(0.15)
      .describe('Cost rise at full scarcity of packaging or memory. Default 0.15.'),
    priceBacklogSlope: amount()
      .default(0.06)
      .describe('How fast list prices follow backlog (S6). Default 0.06.'),
    prepaymentShare: share()
      .default(0.3)
      .describe('Share of a prepaid order that is paid at once (S4). Default 0.3.'),
    softwareGainPerLog: amount()
      .default(0.03)
      .describe('Gain of software maturity per e-fold of spending (S5). Default 0.03.'),
    slipChance: share()
      .default(0.12)
      .describe('Chance a quarter that a programme slips, at ambition 1 (S2). Default 0.12.'),
  })
  .prefault({})
  .describe('Chips (S).');
