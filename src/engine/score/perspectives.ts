import type { Perspective } from '../state/definition.ts';

/** O2: parts of the score with the perspective to which each belongs. The names are causes of its changes (I2). */
export const SCORE_PARTS = [
  { cause: 'partValue', of: 'value' },
  { cause: 'partCloudShares', of: 'market' },
  { cause: 'partModelShares', of: 'market' },
  { cause: 'partChipShares', of: 'market' },
  { cause: 'partModels', of: 'technology' },
  { cause: 'partChips', of: 'technology' },
  { cause: 'partFleet', of: 'technology' },
  { cause: 'partLiquidity', of: 'resilience' },
  { cause: 'partLeverage', of: 'resilience' },
  { cause: 'partComputeSources', of: 'resilience' },
  { cause: 'partSuppliers', of: 'resilience' },
  { cause: 'partCustomers', of: 'resilience' },
  { cause: 'partEnergy', of: 'resilience' },
  { cause: 'partTrust', of: 'responsibility' },
  { cause: 'partQuiet', of: 'responsibility' },
  { cause: 'partClean', of: 'responsibility' },
] as const satisfies readonly { readonly cause: string; readonly of: Perspective }[];

/** The five perspectives of the balanced scorecard (O2). */
export const PERSPECTIVES = [
  'value',
  'market',
  'technology',
  'resilience',
  'responsibility',
] as const satisfies readonly Perspective[];

/** Place of each part's perspective, in the order of the parts. */
export const PLACE: readonly number[] = SCORE_PARTS.map((part) => PERSPECTIVES.indexOf(part.of));

/** Place of the first part of each perspective: those of one stand together. */
export const FIRST_PART = {
  value: SCORE_PARTS.findIndex(({ of }) => of === 'value'),
  market: SCORE_PARTS.findIndex(({ of }) => of === 'market'),
  technology: SCORE_PARTS.findIndex(({ of }) => of === 'technology'),
  resilience: SCORE_PARTS.findIndex(({ of }) => of === 'resilience'),
  responsibility: SCORE_PARTS.findIndex(({ of }) => of === 'responsibility'),
} as const satisfies Record<Perspective, number>;

/** Sums of parts by perspective. */
export function sumsOf(parts: ArrayLike<number>): number[] {
  const sums = [0, 0, 0, 0, 0];
  for (let k = 0; k < PLACE.length; k++) {
    const p = PLACE[k] ?? 0;
    sums[p] = (sums[p] ?? 0) + (parts[k] ?? 0);
  }
  return sums;
}
