/** Positions of a slider: enough for a hand, few enough for the arrows. */
export const DIAL_STEPS = 100;

/** The range of a value and how it is spread along a slider. */
export interface DialRange {
  readonly min: number;
  readonly max: number;
  /** `ratio`: each step is the same factor (sums, volumes); `even`: each step is the same amount (shares, quarters). */
  readonly spread: 'ratio' | 'even';
  /** Rounds a value that the slider gives. */
  readonly round: (value: number) => number;
}

/** Place of a value along the slider, 0 to {@link DIAL_STEPS}. Values outside the range stand at its ends. */
export function dialPlace(value: number, { min, max, spread }: DialRange): number {
  if (max <= min) return 0;
  const held = Math.min(max, Math.max(min, value));
  const part = spread === 'even' ? (held - min) / (max - min) : Math.log(held / min) / Math.log(max / min);
  return Math.round(part * DIAL_STEPS);
}

/** Value at a place of the slider, rounded, never outside the range. */
export function dialValue(place: number, range: DialRange): number {
  const { min, max, spread, round } = range;
  const part = Math.min(1, Math.max(0, place / DIAL_STEPS));
  if (part === 0) return min;
  if (part === 1) return max;
  const raw = spread === 'even' ? min + part * (max - min) : min * (max / min) ** part;
  return Math.min(max, Math.max(min, round(raw)));
}
