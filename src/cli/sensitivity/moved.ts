import { type Outcome, WORLD, type WorldMark } from './outcome.ts';

/** What a number moves between two of its values. */
export interface Moved {
  /** Mean over the marks of the world of the change, up or down alike: 0.1 = a tenth. */
  readonly world: number;
  /** Mean over the companies of the change of the score, up or down alike, points. */
  readonly scores: number;
  /** What moves most, and by how much from the first value to the second: −0.2 = a fifth less. */
  readonly most: { readonly mark: WorldMark; readonly change: number };
}

/** Two campaigns on the same seed that differ in one number. */
export interface Pair {
  readonly first: Outcome;
  readonly second: Outcome;
}

/**
 * Mean change between pairs of campaigns. Each mark and each score is averaged over the pairs with its sign before its size
 * counts: what goes up on one seed and down on another is chance, and cancels.
 */
export function moved(pairs: readonly Pair[]): Moved {
  const marks = WORLD.map((mark) => {
    const logs = pairs.map(({ first, second }) => logRatio(first.world[mark], second.world[mark]));
    return { mark, log: mean(logs) };
  });
  const companies = pairs[0]?.first.scores.length ?? 0;
  const scores = Array.from({ length: companies }, (_, i) =>
    Math.abs(mean(pairs.map(({ first, second }) => (second.scores[i] ?? 0) - (first.scores[i] ?? 0)))),
  );
  const [most] = [...marks].sort((a, b) => Math.abs(b.log) - Math.abs(a.log));
  return {
    world: mean(marks.map(({ log }) => Math.abs(log))),
    scores: mean(scores),
    most: { mark: most?.mark ?? 'capex', change: Math.exp(most?.log ?? 0) - 1 },
  };
}

/** By how much a number moves a campaign, the world and the scores taken together: a tenth of the world weighs ten points. */
export function weightOf({ world, scores }: Pick<Moved, 'world' | 'scores'>): number {
  return world + scores / 100;
}

function logRatio(before: number, after: number): number {
  return Math.log(Math.max(after, 1) / Math.max(before, 1));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
}
