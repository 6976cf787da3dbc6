import type { MoneyScale } from '../../kit/fields/money.model.ts';

/** The unit in which a company of this size thinks: billions from ten of them on, else millions. */
export const scaleFor = (kUSD: number): MoneyScale => (Math.abs(kUSD) >= 10_000_000 ? 'bn' : 'm');

/** Parts of a limit that are offered as usual sums. */
const PARTS = [0.1, 0.25, 0.5, 1];

/** Usual sums up to a limit, kUSD: round figures, none twice, none of nothing. */
export function presetsUpTo(limit: number): readonly number[] {
  const sums = PARTS.map((part) => roundDown(limit * part)).filter((sum) => sum > 0);
  return [...new Set(sums)];
}

/** Rounds down to two figures: 13,700 becomes 13,000. */
export function roundDown(kUSD: number): number {
  if (kUSD < 1) return 0;
  const size = 10 ** Math.max(0, Math.floor(Math.log10(kUSD)) - 1);
  return Math.floor(kUSD / size) * size;
}
