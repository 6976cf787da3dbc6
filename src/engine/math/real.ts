/**
 * Exponential, logarithm and power built from exact operations only (T4).
 *
 * The language leaves `Math.exp`, `Math.log` and `Math.pow` open, and engines really differ in the last
 * digit. Everything here uses `+ - * /`, comparisons and table look-ups, so that every platform agrees.
 */

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const MIN_EXPONENT = -1074;
const MAX_EXPONENT = 1023;

/** `POWERS_OF_TWO[k - MIN_EXPONENT]` is exactly 2^k. */
const POWERS_OF_TWO = buildPowersOfTwo();

function buildPowersOfTwo(): Float64Array {
  const table = new Float64Array(MAX_EXPONENT - MIN_EXPONENT + 1);
  table[-MIN_EXPONENT] = 1;
  for (let k = 1; k <= MAX_EXPONENT; k++) table[k - MIN_EXPONENT] = powerAt(table, k - 1) * 2;
  for (let k = -1; k >= MIN_EXPONENT; k--) table[k - MIN_EXPONENT] = powerAt(table, k + 1) / 2;
  return table;
}

function powerAt(table: Float64Array, exponent: number): number {
  return table[exponent - MIN_EXPONENT] ?? 0;
}

/** e^x. Saturates at 0 and at the largest finite number instead of overflowing. */
export function exp(x: number): number {
  if (x > 709) return 8.218407461554972e307;
  if (x < -708) return 0;
  const k = Math.round(x * Math.LOG2E);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  // Taylor series to degree 13 on |r| ≤ 0.347: the error is below one unit in the last place.
  let sum = 1 + r / 13;
  for (let n = 12; n >= 1; n--) sum = 1 + (r / n) * sum;
  return sum * powerAt(POWERS_OF_TWO, k);
}

const doubleView = new Float64Array(1);
const wordView = new Uint32Array(doubleView.buffer);
doubleView[0] = 1;
/** Index of the word that carries the exponent: 1 on a little-endian machine, 0 on a big-endian one. */
const HIGH_WORD = wordView[1] === 0 ? 0 : 1;

function exponentOf(x: number): number {
  doubleView[0] = x;
  return (((wordView[HIGH_WORD] ?? 0) >>> 20) & 0x7ff) - 1023;
}

/**
 * Natural logarithm of a positive number.
 * Zero and negative numbers give the logarithm of the smallest normal number, never NaN or -∞.
 */
export function log(x: number): number {
  if (!(x > 2.3e-308)) return -708;
  let k = exponentOf(x);
  let m = x / powerAt(POWERS_OF_TWO, k);
  if (m > Math.SQRT2) {
    m /= 2;
    k += 1;
  }
  // ln m = 2·artanh(s), s = (m−1)/(m+1), |s| ≤ 0.1716.
  const s = (m - 1) / (m + 1);
  const z = s * s;
  let sum = 1 / 21;
  for (let n = 19; n >= 1; n -= 2) sum = 1 / n + z * sum;
  return k * LN2_HIGH + (2 * s * sum + k * LN2_LOW);
}

/** log₁₀ x, with the same care for x ≤ 0 as {@link log}. */
export function log10(x: number): number {
  return log(x) / Math.LN10;
}

/** 10^x. */
export function exp10(x: number): number {
  return exp(x * Math.LN10);
}

/** base^exponent for a positive base; 0 for a base of zero or below. */
export function pow(base: number, exponent: number): number {
  if (base <= 0) return 0;
  if (exponent === 0 || base === 1) return 1;
  return exp(exponent * log(base));
}
