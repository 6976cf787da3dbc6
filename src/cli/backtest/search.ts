import type { NumberChanges } from '../../scenario/numbers.ts';

/** A number that may be moved, and between what. */
export interface Dimension {
  readonly path: string;
  readonly low: number;
  readonly high: number;
}

/** Where a search stands. */
export interface Found {
  readonly values: NumberChanges;
  readonly loss: number;
}

/** Steps in units of a number's bounds: the first, the factors after success and failure, and the least that is tried. */
const FIRST_STEP = 0.1;
const LONGER = 1.5;
const SHORTER = 0.5;
const LEAST_STEP = 0.005;

/**
 * Pattern search: each number in turn a step in the direction that helped last, else back; what is better stays. A number's
 * step grows by success and shrinks by failure. The way depends on the losses alone, so that a search that is begun again
 * with remembered losses goes the same way and on.
 * @param trials losses that are asked for at most, that of the start included
 */
export async function patternSearch(
  dimensions: readonly Dimension[],
  start: NumberChanges,
  trials: number,
  lossOf: (values: NumberChanges) => Promise<number>,
): Promise<Found> {
  let best: Found = { values: start, loss: await lossOf(start) };
  let left = trials - 1;
  const steps = dimensions.map(() => FIRST_STEP);
  while (left > 0 && steps.some((step) => Math.abs(step) >= LEAST_STEP)) {
    for (const [d, dimension] of dimensions.entries()) {
      const step = steps[d] ?? 0;
      if (Math.abs(step) < LEAST_STEP) continue;
      const before = best;
      for (const signed of [step, -step]) {
        const values = moved(best.values, dimension, signed);
        if (values === undefined || left <= 0) continue;
        left -= 1;
        const loss = await lossOf(values);
        if (loss >= best.loss) continue;
        best = { values, loss };
        steps[d] = signed * LONGER;
        break;
      }
      if (best === before) steps[d] = step * SHORTER;
    }
  }
  return best;
}

/** Values with one of them a step further, within its bounds; undefined where it does not move. */
function moved(
  values: NumberChanges,
  { path, low, high }: Dimension,
  step: number,
): NumberChanges | undefined {
  const now = values[path] ?? low;
  const value = rounded(Math.min(high, Math.max(low, now + step * (high - low))));
  return value === now ? undefined : { ...values, [path]: value };
}

/** Four figures: nobody should take a fitted number for more than it is. */
function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
