import type { Rope, Strand } from '../layout/ropes.model.ts';
import { NIGHT, ROPE_COLOUR, ROPE_DASH } from '../palette.ts';
import { type Brush, polyline, withAlpha } from './brush.ts';
import { alpha, mix } from './colour.model.ts';

/** All agreements of the lens, the lightest first so that the heavy ones lie on top. */
export function drawRopes(brush: Brush): void {
  const ropes = [...brush.layout.ropes].sort((a, b) => a.agreement.amountKusd - b.agreement.amountKusd);
  withAlpha(brush.ctx, brush.lens.ropes, () => {
    for (const rope of ropes) drawRope(brush, rope);
  });
}

function drawRope({ ctx, layout }: Brush, rope: Rope): void {
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  for (const strand of rope.strands) {
    if (rope.agreement.state === 'breached') torn(ctx, strand, rope.thickness);
    else if (rope.agreement.state === 'offered') slack(ctx, strand, rope.thickness);
    else taut(ctx, strand, rope.thickness);
  }
  if (rope.agreement.state === 'breached') rip(ctx, rope, layout.scale);
  ctx.setLineDash([]);
  ctx.lineCap = 'butt';
}

/** A signed rope: a dark casing, the kind's colour, and the lay of the strand on top. */
function taut(ctx: CanvasRenderingContext2D, strand: Strand, thickness: number): void {
  const colour = ROPE_COLOUR[strand.kind];
  line(ctx, strand.points, thickness + 3.4, alpha(colour, 0.13));
  line(ctx, strand.points, thickness + 1.2, alpha('#05070b', 0.9));
  line(ctx, strand.points, thickness, mix(colour, '#05070b', 0.22));
  ctx.setLineDash(ROPE_DASH[strand.kind].map((part) => part * Math.max(1, thickness / 2.4)));
  line(ctx, strand.points, thickness * 0.62, mix(colour, '#ffffff', 0.3));
  ctx.setLineDash([]);
}

function slack(ctx: CanvasRenderingContext2D, strand: Strand, thickness: number): void {
  ctx.setLineDash([5, 6]);
  line(ctx, strand.points, Math.max(1, thickness * 0.6), alpha(ROPE_COLOUR[strand.kind], 0.8));
  ctx.setLineDash([]);
}

function torn(ctx: CanvasRenderingContext2D, strand: Strand, thickness: number): void {
  const half = strand.points.length / 2;
  const cut = Math.floor(half / 2) * 2;
  const colour = mix(ROPE_COLOUR[strand.kind], NIGHT.alarm, 0.55);
  line(ctx, strand.points.subarray(0, cut - 2), thickness * 0.8, colour);
  line(ctx, strand.points.subarray(cut + 4), thickness * 0.8, colour);
}

/** Frayed ends and a small cross where a rope broke. */
function rip(ctx: CanvasRenderingContext2D, rope: Rope, scale: number): void {
  const { x, y } = rope.middle;
  const reach = 4.5 * scale;
  ctx.strokeStyle = NIGHT.alarm;
  ctx.lineWidth = 2 * scale;
  ctx.beginPath();
  ctx.moveTo(x - reach, y - reach);
  ctx.lineTo(x + reach, y + reach);
  ctx.moveTo(x + reach, y - reach);
  ctx.lineTo(x - reach, y + reach);
  ctx.stroke();
}

function line(ctx: CanvasRenderingContext2D, points: Float32Array, width: number, style: string): void {
  ctx.strokeStyle = style;
  ctx.lineWidth = width;
  polyline(ctx, points);
  ctx.stroke();
}

/** Faint ways under the moving particles, so that a flow can be followed when nothing moves. */
export function drawTrails(brush: Brush): void {
  const { ctx, layout, lens } = brush;
  for (const { flow, arc, weight } of layout.flows) {
    const strength = (flow.kind === 'compute' ? lens.compute : lens.chips) * (0.1 + 0.2 * weight);
    ctx.strokeStyle = alpha(mix(brush.colourOf(flow.company), '#ffffff', 0.2), strength);
    ctx.lineWidth = (0.7 + 1.4 * weight) * layout.scale;
    if (flow.kind === 'chips') ctx.setLineDash([2, 4]);
    for (const piece of arc.pieces) {
      polyline(ctx, piece);
      ctx.stroke();
    }
    ctx.setLineDash([]);
  }
}
