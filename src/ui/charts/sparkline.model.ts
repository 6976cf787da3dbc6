/** A point of a sparkline in the units of its view box. */
export interface SparkPoint {
  readonly x: number;
  readonly y: number;
}

/** The points of a sparkline in a box, with room for the mark at its end. A flat line lies in the middle. */
export function sparkPoints(
  values: readonly number[],
  width: number,
  height: number,
  margin = 3,
): SparkPoint[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const spread = high - low;
  const stride = values.length > 1 ? (width - 2 * margin) / (values.length - 1) : 0;
  return values.map((value, at) => ({
    x: margin + at * stride,
    y: spread === 0 ? height / 2 : margin + (1 - (value - low) / spread) * (height - 2 * margin),
  }));
}

/** The path through the points. */
export const sparkPath = (points: readonly SparkPoint[]): string =>
  points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');

const round = (value: number): number => Math.round(value * 100) / 100;
