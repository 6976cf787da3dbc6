import type { Point } from '../geo/projection.model.ts';
import type { AgreementPicture, RopeKind } from '../picture.ts';
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
const LEAN = 0.26;

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

/** @param centre what ropes lean towards when companies stand in a ring, so that no rope runs behind a third company */
export function layRopes(
  agreements: readonly AgreementPicture[],
  hubs: readonly Hub[],
  scale: number,
  centre: Point | null = null,
): Rope[] {
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
    return [rope(agreement, { from, to, centre }, heaviest, scale, nth)];
  });
}

interface Span {
  readonly from: Hub;
  readonly to: Hub;
  readonly centre: Point | null;
}

function rope(agreement: AgreementPicture, span: Span, heaviest: number, scale: number, nth: number): Rope {
  const thickness = (1.1 + 2.6 * weightOf(agreement, heaviest)) * scale;
  const slack = slackOf(agreement, heaviest) + nth * 0.09;
  const strands = agreement.kinds.map((kind, index) => ({
    kind,
    points: hang(span, slack, (index - (agreement.kinds.length - 1) / 2) * thickness * 1.5),
  }));
  const middle = strands[Math.floor(strands.length / 2)]?.points;
  return {
    agreement,
    strands,
    thickness,
    middle: { x: middle?.[STEPS] ?? span.from.x, y: middle?.[STEPS + 1] ?? span.from.y },
  };
}

/** A parabola is what a loaded rope makes; `aside` shifts a strand so that strands lie side by side. */
function hang({ from, to, centre }: Span, slack: number, aside: number): Float32Array {
  const lean = leanOf(from, to, centre);
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.max(1, Math.hypot(dx, dy));
  const sag = slack * length * (centre ? 0.35 : 1);
  const at = (t: number): Point => {
    const bow = 4 * t * (1 - t);
    return {
      x: from.x + dx * t + (-dy / length) * aside + bow * lean.x,
      y: from.y + dy * t + (dx / length) * aside + bow * (lean.y + sag),
    };
  };
  const start = leaves(at, from, 0, 1);
  const end = leaves(at, to, 1, -1);
  const points = new Float32Array((STEPS + 1) * 2);
  for (let i = 0; i <= STEPS; i++) {
    const point = at(start + ((end - start) * i) / STEPS);
    points[i * 2] = point.x;
    points[i * 2 + 1] = point.y;
  }
  return points;
}

/** Where along the curve it comes out of an orb, found by walking from the orb's middle. */
function leaves(at: (t: number) => Point, hub: Hub, from: number, direction: 1 | -1): number {
  for (let i = 0; i < 40; i++) {
    const t = from + (direction * i) / 90;
    const point = at(t);
    if (Math.hypot(point.x - hub.x, point.y - hub.y) >= hub.radius) return t;
  }
  return from;
}

/** A third of the way from the middle of the span to the centre. */
function leanOf(from: Point, to: Point, centre: Point | null): Point {
  if (!centre) return { x: 0, y: 0 };
  return { x: (centre.x - (from.x + to.x) / 2) * LEAN, y: (centre.y - (from.y + to.y) / 2) * LEAN };
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
