/** Where a counterparty's yes and its last patience begin (A3), points. */
export interface Thresholds {
  readonly acceptAt: number;
  readonly counterAt: number;
}

/** Points beyond each threshold that the dial still shows. */
const MARGIN = 15;

/** Degrees from upright, −90 to 90. The dial is cut so that its three fields are worth reading: refuse, counter, accept. */
export function needleAngle(total: number, thresholds: Thresholds): number {
  const { acceptAt, counterAt } = thresholds;
  if (total >= acceptAt) return ACCEPT_FROM + part(total - acceptAt, MARGIN) * (90 - ACCEPT_FROM);
  if (total >= counterAt)
    return COUNTER_FROM + part(total - counterAt, acceptAt - counterAt) * (ACCEPT_FROM - COUNTER_FROM);
  return COUNTER_FROM - part(counterAt - total, MARGIN) * (COUNTER_FROM + 90);
}

/** Angles at which the fields begin. */
export const COUNTER_FROM = -40;
export const ACCEPT_FROM = 30;

const part = (value: number, whole: number): number =>
  Math.min(1, Math.max(0, value / Math.max(1e-9, whole)));

/** A point on a circle around (x, y), 0° upright, clockwise. */
export function pointAt(x: number, y: number, radius: number, degrees: number): readonly [number, number] {
  const angle = ((degrees - 90) * Math.PI) / 180;
  return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
}

/** SVG path of an arc between two angles. */
export function arcPath(x: number, y: number, radius: number, from: number, to: number): string {
  const [x1, y1] = pointAt(x, y, radius, from);
  const [x2, y2] = pointAt(x, y, radius, to);
  return `M${x1.toFixed(2)} ${y1.toFixed(2)}A${radius} ${radius} 0 0 1 ${x2.toFixed(2)} ${y2.toFixed(2)}`;
}
