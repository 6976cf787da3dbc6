import type { AgreementPicture, RopeKind } from '../picture.ts';
import type { Point } from '../geo/projection.model.ts';
import type { Hub } from './hubs.model.ts';

export interface Strand {
  readonly kind: RopeKind;
  /** x, y pairs, pixels. */
  readonly points: Float32Array;
}

/** An agreement as a rope between two orbs: one strand for each kind of clause. Pixels. */
export interface Rope {
  readonly agreement: AgreementPicture;
  readonly strands: readonly Strand[];
  /** Thickness of one strand. */
  readonly thickness: number;
  readonly middle: Point;
}

const STEPS = 32;

/** How far a rope hangs through, in parts of its length: offers hang, signed ropes are taut with the money on them. */
export function slackOf(agreement: AgreementPicture, heaviest: number): number {
  if (agreement.state === 'offered') return 0.34;
  if (agreement.state === 'breached') return 0.26;
  return 0.22 - 0.14 * weightOf(agreement, heaviest);
}

/** 0–1, a square root, because amounts span three orders of magnitude. */
export function weightOf(agreement: AgreementPicture, heaviest: number): number {
  return Math.sqrt(agreement.amountKusd / Math.max(1, heaviest));
}

export function layRopes(agreements: readonly AgreementPicture[], hubs: readonly Hub[], scale: number): Rope[] {
  const at = new Map(hubs.map((hub) => [hub.company.id, hub]));
  const heaviest = Math.max(1, ...agreements.map((one) => one.amountKusd));
  const pairs = new Map<string, number>();
  return agreements.flatMap((agreement) => {
    const from = at.get(agreement.from);
    const to = at.get(agreement.to);
    if (!from || !to || from === to) return [];
    const pair = [agreement.from, agreement.to].sort().join(' ');
    const nth = pairs.get(pair) ?? 0;
    pairs.set(pair, nth + 1);
    return [rope(agreement, from, to, heaviest, scale, nth)];
  });
}

function rope(agreement: AgreementPicture, from: Hub, to: Hub, heaviest: number, scale: number, nth: number): Rope {
  const thickness = (1.1 + 2.6 * weightOf(agreement, heaviest)) * scale;
  const slack = slackOf(agreement, heaviest) + nth * 0.09;
  const strands = agreement.kinds.map((kind, index) => ({
    kind,
    points: hang(from, to, slack, (index - (agreement.kinds.length - 1) / 2) * thickness * 1.5),
  }));
  const middle = strands[Math.floor(strands.length / 2)]?.points;
  return {
    agreement,
    strands,
    thickness,
    middle: { x: middle?.[STEPS] ?? from.x, y: middle?.[STEPS + 1] ?? from.y },
  };
}

/** A parabola is what a loaded rope makes; `aside` shifts a strand so that strands lie side by side. */
function hang(from: Hub, to: Hub, slack: number, aside: number): Float32Array {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.max(1, Math.hypot(dx, dy));
  const start = from.radius / length;
  const end = 1 - to.radius / length;
  const points = new Float32Array((STEPS + 1) * 2);
  for (let i = 0; i <= STEPS; i++) {
    const t = start + ((end - start) * i) / STEPS;
    const sag = 4 * t * (1 - t) * slack * length;
    points[i * 2] = from.x + dx * t + (-dy / length) * aside;
    points[i * 2 + 1] = from.y + dy * t + (dx / length) * aside + sag;
  }
  return points;
}

/** Distance in pixels from a point to a polyline. */
export function distanceToLine(points: Float32Array, x: number, y: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 2; i < points.length; i += 2) {
    const ax = points[i - 2] ?? 0;
    const ay = points[i - 1] ?? 0;
    const dx = (points[i] ?? 0) - ax;
    const dy = (points[i + 1] ?? 0) - ay;
    const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / Math.max(1e-6, dx * dx + dy * dy)));
    best = Math.min(best, Math.hypot(x - ax - dx * t, y - ay - dy * t));
  }
  return best;
}
