import type { ClauseOf } from './sides.model.ts';

type Compute = ClauseOf<'compute'>;

/** Hours of a quarter. */
const HOURS = 2190;

/** What a volume costs for a quarter before discounts, kUSD. */
export const moneyFor = ({ h100e, pricePerHour }: Pick<Compute, 'h100e' | 'pricePerHour'>): number =>
  Math.max(1, Math.round((h100e * pricePerHour * HOURS) / 1000));

/** What a sum buys for a quarter before discounts, H100e; the engine settles it with them (A1). */
export const volumeFor = ({ pricePerHour }: Pick<Compute, 'pricePerHour'>, kUsd: number): number =>
  Math.max(1, Math.round((kUsd * 1000) / (HOURS * pricePerHour)));

/** A clause at another price: a commitment of money buys more or less then. */
export const withPrice = (clause: Compute, pricePerHour: number): Compute =>
  clause.kUsdPerQuarter === undefined
    ? { ...clause, pricePerHour }
    : { ...clause, pricePerHour, h100e: volumeFor({ pricePerHour }, clause.kUsdPerQuarter) };
