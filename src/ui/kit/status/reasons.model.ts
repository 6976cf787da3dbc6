/** One reason of a decision, with its signed weight. */
export interface Reason {
  readonly id: string;
  readonly text: string;
  /** Positive speaks for, negative against. */
  readonly weight: number;
}

/** A reason with the length of its bar, as a share of the longest. */
export interface WeighedReason extends Reason {
  readonly length: number;
  readonly side: 'for' | 'against';
}

/** The reasons, heaviest first, and their balance. */
export interface Weighing {
  readonly reasons: readonly WeighedReason[];
  readonly sum: number;
}

/** Weighs reasons against each other (A3). Reasons that weigh nothing are left out. */
export function weigh(reasons: readonly Reason[]): Weighing {
  const heaviest = Math.max(...reasons.map((reason) => Math.abs(reason.weight)), 0);
  const weighed = reasons
    .filter((reason) => reason.weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map(
      (reason): WeighedReason => ({
        ...reason,
        length: Math.abs(reason.weight) / heaviest,
        side: reason.weight > 0 ? 'for' : 'against',
      }),
    );
  return { reasons: weighed, sum: weighed.reduce((total, reason) => total + reason.weight, 0) };
}
