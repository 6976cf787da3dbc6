/** One cause of a change (I2). */
export interface Cause {
  readonly id: string;
  readonly name: string;
  /** Signed, in the unit of the figure. */
  readonly amount: number;
}

/** A figure before, its causes of change, and the figure after. */
export interface WaterfallData {
  readonly from: { readonly label: string; readonly value: number };
  readonly to: { readonly label: string; readonly value: number };
  readonly causes: readonly Cause[];
}

/** One bar of a waterfall: where it starts and ends on the scale. */
export interface WaterfallStep {
  readonly id: string;
  readonly name: string;
  readonly kind: 'total' | 'up' | 'down' | 'others' | 'unexplained';
  readonly start: number;
  readonly end: number;
  /** The causes that it stands for. */
  readonly causes: readonly Cause[];
}

/** The words of a waterfall. */
export interface WaterfallWords {
  readonly others: (count: number) => string;
  readonly unexplained: string;
}

/**
 * The bars from one total to the other, in the order given. The sum is exact: what the causes leave over is shown as a
 * bar of its own and never hidden in another. Where there are more than `most`, the smallest are drawn as one.
 */
export function waterfallSteps(data: WaterfallData, words: WaterfallWords, most = 10): WaterfallStep[] {
  const [drawn, rest] = splitCauses(
    data.causes.filter((cause) => cause.amount !== 0),
    most,
  );
  const steps: WaterfallStep[] = [total('from', data.from)];
  for (const cause of drawn)
    steps.push(step(steps, cause.amount, { id: cause.id, name: cause.name, causes: [cause] }));
  if (rest.length > 0) {
    const named = { id: 'others', name: words.others(rest.length), causes: rest, kind: 'others' as const };
    steps.push(step(steps, sumOf(rest), named));
  }
  const left = data.to.value - levelOf(steps);
  if (!isNoise(left, steps))
    steps.push(
      step(steps, left, { id: 'unexplained', name: words.unexplained, causes: [], kind: 'unexplained' }),
    );
  return [...steps, total('to', data.to)];
}

/** Parts of a sum that the arithmetic of fractions leaves over, and no cause does; never a whole kUSD (F1). */
const NOISE = 1e-11;

function isNoise(left: number, steps: readonly WaterfallStep[]): boolean {
  const largest = steps.reduce((most, one) => Math.max(most, Math.abs(one.start), Math.abs(one.end)), 0);
  return Math.abs(left) <= largest * NOISE;
}

/** Keeps the heaviest causes in their order and hands back the others. */
function splitCauses(causes: readonly Cause[], most: number): [readonly Cause[], readonly Cause[]] {
  if (causes.length <= most) return [causes, []];
  const heaviest = new Set(
    [...causes].sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount)).slice(0, most - 1),
  );
  return [causes.filter((cause) => heaviest.has(cause)), causes.filter((cause) => !heaviest.has(cause))];
}

type Named = Pick<WaterfallStep, 'id' | 'name' | 'causes'> & Partial<Pick<WaterfallStep, 'kind'>>;

function step(before: readonly WaterfallStep[], amount: number, named: Named): WaterfallStep {
  const start = levelOf(before);
  return { kind: amount >= 0 ? 'up' : 'down', ...named, start, end: start + amount };
}

const total = (id: string, { label, value }: WaterfallData['from']): WaterfallStep => ({
  id,
  name: label,
  kind: 'total',
  start: 0,
  end: value,
  causes: [],
});

const levelOf = (steps: readonly WaterfallStep[]): number => steps.at(-1)?.end ?? 0;

const sumOf = (causes: readonly Cause[]): number => causes.reduce((sum, cause) => sum + cause.amount, 0);

/** What a step adds; a total adds nothing and is what it is. */
export const amountOf = (one: WaterfallStep): number =>
  one.kind === 'total' ? one.end : one.end - one.start;

/**
 * Where the scale begins. Zero while the changes can be seen from there; else just below the lowest level, and the
 * totals are drawn with an open end to say that they go on.
 */
export function waterfallFloor(steps: readonly WaterfallStep[]): number {
  const levels = steps.map((one) => one.end);
  const [low, high] = [Math.min(...levels), Math.max(...levels)];
  if (low <= 0 || high - low > high * 0.35) return Math.min(0, low);
  return Math.max(0, low - (high - low) * 0.6);
}
