import { mean } from '../arena/standing.ts';

/** A mean of paired differences with its 95 % interval. */
export interface Worth {
  readonly pairs: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** Part of the pairs in which the first was better; ties count half. */
  readonly better: number;
}

/** Two-sided 95 % of Student's distribution by degrees of freedom, from 1 on; beyond the list nearly the normal one. */
const T = [12.71, 4.3, 3.18, 2.78, 2.57, 2.45, 2.36, 2.31, 2.26, 2.23, 2.2, 2.18, 2.16, 2.14, 2.13] as const;
const T_MANY = 2;

/** What the first of two has over the second, the same seed and seat each: luck cancels in the differences. */
export function worthOf(differences: readonly number[]): Worth {
  const pairs = differences.length;
  const middle = mean(differences);
  const better = mean(differences.map((one) => (one > 0 ? 1 : one === 0 ? 0.5 : 0)));
  if (pairs < 2) {
    return { pairs, mean: middle, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, better };
  }
  const variance = differences.reduce((all, one) => all + (one - middle) ** 2, 0) / (pairs - 1);
  const half = (T[pairs - 2] ?? T_MANY) * Math.sqrt(variance / pairs);
  return { pairs, mean: middle, low: middle - half, high: middle + half, better };
}
