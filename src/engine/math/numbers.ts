/** Keeps `x` between `low` and `high`; a NaN becomes `low`, so that no bad figure travels on. */
export function clamp(x: number, low: number, high: number): number {
  return x > low ? Math.min(x, high) : low;
}

/** Nearest integer, halves away from zero, never −0: the rounding of every money amount (F1). */
export function toKUsd(x: number): number {
  const rounded = x < 0 ? -Math.round(-x) : Math.round(x);
  return rounded === 0 ? 0 : rounded;
}

/** An amount in kUSD rounded to whole USD: prices and costs of single things, which are multiplied before they are booked. */
export function wholeUsd(kUsd: number): number {
  return Math.round(kUsd * 1000) / 1000;
}

/** Sum of a list of numbers. */
export function sum(values: readonly number[]): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i] ?? 0;
  return total;
}

/** Element `i`, or 0 where the list is shorter: for dense numeric rows. */
export function at(values: readonly number[], i: number): number {
  return values[i] ?? 0;
}

/** Zeros that are kept as fractions from the start: a row that begins as whole numbers is made anew with its first fraction. */
const ZEROS: number[] = [0.5];
ZEROS[0] = 0;

/** A row of zeros, for fractions to come. */
export function zeros(count: number): number[] {
  while (ZEROS.length < count) ZEROS.push(0);
  return ZEROS.slice(0, count);
}

/** A row of `count` numbers, each from its place. */
export function rowOf(count: number, value: (i: number) => number): number[] {
  const row = zeros(count);
  for (let i = 0; i < count; i++) row[i] = value(i);
  return row;
}

/** `a / b`, or `fallback` where `b` is zero. */
export function ratio(a: number, b: number, fallback = 0): number {
  return b === 0 ? fallback : a / b;
}

/**
 * Splits an integer `total` in proportion to `weights` so that the parts are integers and sum exactly to it
 * (largest remainders; ties go to the earlier place).
 */
export function splitInteger(total: number, weights: readonly number[]): number[] {
  const all = sum(weights);
  const parts: number[] = [];
  for (let i = 0; i < weights.length; i++)
    parts.push(all <= 0 ? 0 : Math.floor((total * (weights[i] ?? 0)) / all));
  if (all <= 0) return parts;
  let left = total - sum(parts);
  if (left <= 0) return parts;
  const order = parts
    .map((part, i) => ({ i, rest: (total * (weights[i] ?? 0)) / all - part }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i);
  for (const { i } of order) {
    if (left <= 0) break;
    parts[i] = at(parts, i) + 1;
    left -= 1;
  }
  return parts;
}
