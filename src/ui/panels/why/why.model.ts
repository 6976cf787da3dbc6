import type { CauseShare, Explanation } from '../../../engine/index.ts';
import type { WaterfallData } from '../../charts/waterfall.model.ts';

/** The words of an explanation. */
export interface WhyWords {
  readonly from: string;
  readonly to: string;
  readonly cause: (share: CauseShare) => string;
}

/** Below this part of the figure a remainder is the arithmetic of fractions, not a cause. */
const NOISE = 1e-9;

/**
 * The causes with the dust of fractions swept into the largest, so that their sum is the change exactly as it is
 * written (I2). Money is whole kUSD and has no dust; a real remainder is left to be seen.
 */
export function wholeCauses({ before, after, causes }: Explanation): readonly CauseShare[] {
  const [first, ...others] = causes;
  if (first === undefined) return causes;
  const left = after - before - causes.reduce((sum, cause) => sum + cause.amount, 0);
  const numbers = [before, after, ...causes.map((cause) => cause.amount)];
  if (left === 0 || numbers.every(Number.isInteger)) return causes;
  if (Math.abs(left) > Math.max(...numbers.map(Math.abs)) * NOISE) return causes;
  return [{ ...first, amount: first.amount + left }, ...others];
}

/** Tells causes apart: one cause may come from several events. */
export const causeId = ({ cause, event }: CauseShare): string =>
  event === undefined ? cause : `${cause} ${event}`;

/** One line of the table of causes: a cause, or a part of the group above it. */
interface CauseLine {
  readonly share: CauseShare;
  readonly isPart: boolean;
}

/** Every cause, each group followed by its parts. */
export function rowsOf(causes: readonly CauseShare[]): CauseLine[] {
  return causes.flatMap((share) => [
    { share, isPart: false },
    ...(share.parts ?? []).map((part) => ({ share: part, isPart: true })),
  ]);
}

/** What the waterfall draws. */
export function waterfallOf(explanation: Explanation, words: WhyWords): WaterfallData {
  return {
    from: { label: words.from, value: explanation.before },
    to: { label: words.to, value: explanation.after },
    causes: wholeCauses(explanation).map((share) => ({
      id: causeId(share),
      name: words.cause(share),
      amount: share.amount,
    })),
  };
}

/** Whether a figure stood still without anything moving it. */
export const isSteady = ({ before, after, causes }: Explanation): boolean =>
  before === after && causes.length === 0;

/** The last quarter that has been resolved, as the session counts them; −1 while there is none. */
export const lastResolved = (quarters: readonly string[]): number => quarters.length - 2;
