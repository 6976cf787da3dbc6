/** Rounds to two or three leading figures, as people at a table say a number: 437,210 → 437,000. */
export function tidy(value: number): number {
  if (!(value > 0)) return 0;
  let step = 1;
  while (value / step >= 1000) step *= 10;
  return Math.round(value / step) * step;
}

/** Rounds to one or two leading figures: 437,210 → 440,000. For sums that somebody proposes first. */
export function rounded(value: number): number {
  if (!(value > 0)) return 0;
  let step = 1;
  while (value / step >= 100) step *= 10;
  return Math.round(value / step) * step;
}

/** Whole cents. */
export const cents = (value: number): number => Math.round(value * 100) / 100;
