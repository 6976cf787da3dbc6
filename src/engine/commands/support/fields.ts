import { z } from 'zod';
import type { Id } from '../../state/ids.ts';

/** Largest amount of money in a command, kUSD (10 trillion dollars): keeps sums far inside exact integers. */
export const MAX_KUSD = 10_000_000_000;
/** Largest number of chips in one command. */
export const MAX_CHIPS = 5_000_000;

/** Printable text without control characters and lone surrogates: such text survives files and hashes. */
const PRINTABLE = /^[ -~\u00a0-\ud7ff\ue000-\ufffd]+$/;

const idText = z.string().min(1).max(64).regex(PRINTABLE);

/** Schema of an id that names something in the scenario. */
function scenarioId<Name extends string>(): z.ZodType<Id<Name>, string> {
  // A brand exists for the compiler only; whether the id names anything is for `check` to say.
  return idText as unknown as z.ZodType<Id<Name>, string>;
}

export const companyId = scenarioId<'company'>();
export const regionId = scenarioId<'region'>();
export const segmentId = scenarioId<'segment'>();
export const chipId = scenarioId<'chip'>();
export const familyId = scenarioId<'family'>();
export const merchantId = scenarioId<'merchant'>();
export const targetId = scenarioId<'target'>();

/** Id of something that the campaign made: a site, an order, a model, an offer, an agreement. */
export const madeId = idText;

/** Name that a person gives, 1–40 printable characters. */
export const givenName = z.string().min(1).max(40).regex(PRINTABLE);

/** Money, whole kUSD. */
export function kUsd(minimum: number, maximum = MAX_KUSD): z.ZodInt {
  return z.int().min(minimum).max(maximum);
}

/** Whole number between two bounds. */
export function count(minimum: number, maximum: number): z.ZodInt {
  return z.int().min(minimum).max(maximum);
}

/** Number between two bounds; −0 becomes 0, so that saved and running states agree. */
export function real(minimum: number, maximum: number): z.ZodNumber {
  return z
    .number()
    .min(minimum)
    .max(maximum)
    .overwrite((x) => x + 0);
}

/** Length of a promise, quarters. */
export const quarters = count(1, 40);

export const commerceFeature = z.enum(['search', 'recommendations', 'agent', 'checkout']);
