import type { Metric } from '../engine/index.ts';
import type { Sample } from './sample.ts';

/** A figure in one quarter to come: half of the outcomes lie between p25 and p75, four of five between p10 and p90. */
export interface Band {
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
}

/** The names of a band's limits, and the part of the outcomes that lies under each. */
export const LIMITS = [
  ['p10', 0.1],
  ['p25', 0.25],
  ['p50', 0.5],
  ['p75', 0.75],
  ['p90', 0.9],
] as const satisfies readonly (readonly [keyof Band, number])[];

/** A figure quarter by quarter, from the one that is being decided on. */
export interface Fan {
  readonly metric: Metric;
  readonly quarters: readonly Band[];
}

/** Fan charts of a sample as it was played, before anything is learnt from past errors. */
export function fansOf(sample: Sample): Fan[] {
  return sample.values.map(({ metric, quarters }) => ({ metric, quarters: quarters.map(bandOf) }));
}

/** The limits of some outcomes; all nothing where there are none. */
export function bandOf(values: readonly number[]): Band {
  const sorted = values.slice().sort((a, b) => a - b);
  return {
    p10: quantile(sorted, 0.1),
    p25: quantile(sorted, 0.25),
    p50: quantile(sorted, 0.5),
    p75: quantile(sorted, 0.75),
    p90: quantile(sorted, 0.9),
  };
}

/** Value under which a part of sorted values lies, between neighbours in a straight line; 0 for none. */
export function quantile(sorted: readonly number[], part: number): number {
  if (sorted.length === 0) return 0;
  const place = part * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] ?? 0;
  const high = sorted[Math.min(sorted.length - 1, below + 1)] ?? low;
  return low + (high - low) * (place - below);
}
