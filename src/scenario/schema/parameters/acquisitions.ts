import { z } from 'zod';
import { amount, share } from '../primitives.ts';

/** Rules of buying small companies (A6, R2). */
export const acquisitionParametersSchema = z
  .strictObject({
    breakFee: share()
      .default(0.05)
      .describe(
        'Share of the price that a buyer owes when the deal is stopped. Default 0.05: about what was agreed in the technology mergers that were stopped in 2022 and 2023 (estimate).',
      ),
    warnFrom: share()
      .default(0.2)
      .describe('Chance of a stop from which authorities warn a quarter before (R2). Default 0.2.'),
    scrutiny: amount()
      .default(3)
      .describe('Scrutiny that a completed purchase costs which is a large one, points (R1). Default 3.'),
    askingStep: share()
      .default(0.06)
      .describe('Part by which a seller asks more after a bid that it refused. Default 0.06.'),
    askingFade: share().default(0.15).describe('Part of that which fades each quarter. Default 0.15.'),
    leastBid: share().default(0.6).describe('Bids below this part of the value are not read. Default 0.6.'),
    restQuarters: amount()
      .default(4)
      .describe('Quarters after a stopped deal in which the target listens to nobody. Default 4.'),
    mostUnderWay: amount().default(2).describe('Purchases that a company may have under way. Default 2.'),
    largePart: share()
      .gt(0)
      .default(0.005)
      .describe(
        "Part of all companies' value at which a purchase is a large one (R1). Estimate. Default 0.005.",
      ),
    seniorShare: share()
      .default(0.4)
      .describe(
        'Part of a bought research team that is senior (M5). Estimate: small teams are bought for their best people. Default 0.4.',
      ),
  })
  .prefault({})
  .describe('Buying small companies (A6).');
