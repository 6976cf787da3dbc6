import { z } from 'zod';
import { amount, share } from '../primitives.ts';

const points = (usual: number, what: string) =>
  z.number().min(0).max(300).default(usual).describe(`${what} Default ${usual}.`);

/** Rules of buying small companies (A6, R2). */
export const acquisitionParametersSchema = z
  .strictObject({
    breakFee: share()
      .default(0.05)
      .describe(
        'Share of the price that a buyer owes when the deal is stopped. Default 0.05: a twentieth was agreed in the large technology mergers that were stopped in 2023 (estimate).',
      ),
    blockFrom: points(50, 'Scrutiny, with the weight of the target, from which a deal may be stopped (R2).'),
    blockSure: points(110, 'Scrutiny at which it surely is.'),
    sizePoints: points(8, "Points that a price of a hundredth of all companies' value adds."),
    scrutiny: points(4, 'Scrutiny that a completed purchase of that size costs (R1).'),
    warnFrom: share().default(0.2).describe('Chance of a stop from which authorities warn. Default 0.2.'),
    askingStep: share()
      .default(0.06)
      .describe('Part by which a seller asks more after a bid that it refused. Default 0.06.'),
    askingFade: share().default(0.15).describe('Part of that which fades each quarter. Default 0.15.'),
    restQuarters: amount()
      .default(4)
      .describe('Quarters after a stopped deal in which the target listens to nobody. Default 4.'),
    mostUnderWay: amount().default(2).describe('Purchases that a company may have under way. Default 2.'),
  })
  .prefault({})
  .describe('Buying small companies (A6).');
