import { clamp } from '../../math/numbers.ts';
import { log } from '../../math/real.ts';
import type { Reason, ReasonCode, ReasonParam } from '../reasons.ts';

/** Bends a value so that it never passes ±`cap`: steep near zero, flat far out, always rising. */
export function soft(value: number, cap: number): number {
  return (cap * value) / (cap + Math.abs(value));
}

/** Weight of a thing of a size beside what one has: 0 for nothing, ½ when equal, towards 1 for a giant. */
export function weight(size: number, beside: number): number {
  return size <= 0 ? 0 : size / (size + Math.max(beside, 1e-9));
}

/** ln(a / b), held within a factor of eight so that one absurd figure does not drown every other argument. */
export function logRatio(a: number, b: number): number {
  if (a <= 0 && b <= 0) return 0;
  return clamp(log(Math.max(a, 1e-9)) - log(Math.max(b, 1e-9)), -2.08, 2.08);
}

/** A reason with figures in known units; nothing when it has no figure to speak of. */
export function reason(
  code: ReasonCode,
  points: number,
  params: Readonly<Partial<Record<ReasonParam, number | string>>>,
): Reason {
  return { code, points: Number.isFinite(points) ? points : 0, params };
}
