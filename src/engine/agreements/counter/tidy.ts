/** Rounds to two or three leading digits, as people at a table would say the figure: 437,210 → 437,000. */
export function tidy(value: number): number {
  if (!(value > 0)) return 0;
  let step = 1;
  while (value / step >= 1000) step *= 10;
  return Math.round(value / step) * step;
}

/** Rounds a price per hour to whole cents. */
export function cents(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Rounds a share to whole percents. */
export function percents(value: number): number {
  return Math.round(value * 100) / 100;
}
