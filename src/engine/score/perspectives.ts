import type { Perspective } from '../state/definition.ts';
import { SCORE_PARTS } from './parts.ts';

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

/** Sums of parts by perspective. */
export function sumsOf(parts: readonly number[]): number[] {
  const sums = [0, 0, 0, 0, 0];
  for (let k = 0; k < parts.length; k++) {
    const p = PLACE[k] ?? 0;
    sums[p] = (sums[p] ?? 0) + (parts[k] ?? 0);
  }
  return sums;
}
