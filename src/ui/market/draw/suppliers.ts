import type { PlacedNews, PlacedSupplier } from '../layout/layout.model.ts';
import { HEAT_RAMP } from '../lens/power.lens.ts';
import { NIGHT } from '../palette.ts';
import { type Brush, polygon } from './brush.ts';
import { alpha, ramp } from './colour.model.ts';

/** A plant as a wafer (foundry), a stack of dies (memory) or a package, with a ring that shows how much is taken. */
export function drawSupplier({ ctx, layout }: Brush, placed: PlacedSupplier): void {
  const { supplier, x, y, radius } = placed;
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.fillStyle = alpha('#0d1220', 0.94);
  ctx.fill();
  ctx.lineWidth = 2.4 * layout.scale;
  ctx.strokeStyle = alpha(NIGHT.ink, 0.16);
  ctx.stroke();
  ctx.beginPath();
  ctx.arc(x, y, radius, -Math.PI / 2, -Math.PI / 2 + supplier.utilisation * 2 * Math.PI);
  ctx.strokeStyle = ramp(HEAT_RAMP, supplier.utilisation);
  ctx.stroke();
  if (supplier.kind === 'memory') stack(ctx, x, y, radius * 0.5);
  else wafer(ctx, x, y, radius * 0.62);
}

function wafer(ctx: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  const sheen = ctx.createLinearGradient(x - radius, y - radius, x + radius, y + radius);
  sheen.addColorStop(0, '#8fd3ff');
  sheen.addColorStop(0.5, '#b58cf7');
  sheen.addColorStop(1, '#f782b4');
  ctx.save();
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.fillStyle = sheen;
  ctx.fill();
  ctx.clip();
  ctx.strokeStyle = 'rgba(8, 12, 20, 0.75)';
  ctx.lineWidth = Math.max(0.6, radius * 0.09);
  ctx.beginPath();
  for (let i = -2; i <= 2; i++) {
    const at = (i * radius) / 2.2;
    ctx.moveTo(x + at, y - radius);
    ctx.lineTo(x + at, y + radius);
    ctx.moveTo(x - radius, y + at);
    ctx.lineTo(x + radius, y + at);
  }
  ctx.stroke();
  ctx.restore();
}

function stack(ctx: CanvasRenderingContext2D, x: number, y: number, reach: number): void {
  for (let i = 0; i < 4; i++) {
    const at = y + reach * 0.72 - i * reach * 0.5;
    polygon(ctx, [x - reach, at, x, at - reach * 0.42, x + reach, at, x, at + reach * 0.42]);
    ctx.fillStyle = i === 3 ? '#c9a8ff' : '#6a55b8';
    ctx.fill();
    ctx.strokeStyle = 'rgba(8, 12, 20, 0.8)';
    ctx.lineWidth = 0.8;
    ctx.stroke();
  }
}

/** A pin with a sheet of newsprint; grave news is red. */
export function drawNews({ ctx, layout }: Brush, { news, x, y }: PlacedNews): void {
  const size = 9 * layout.scale;
  const colour = news.grave ? NIGHT.alarm : NIGHT.ink;
  ctx.strokeStyle = alpha(colour, 0.9);
  ctx.lineWidth = 1.3 * layout.scale;
  ctx.beginPath();
  ctx.moveTo(x, y);
  ctx.lineTo(x, y - size);
  ctx.stroke();
  ctx.fillStyle = colour;
  ctx.beginPath();
  ctx.roundRect(x - size * 0.7, y - size * 2.4, size * 1.4, size * 1.5, 1.5 * layout.scale);
  ctx.fill();
  ctx.fillStyle = '#0b1019';
  for (let row = 0; row < 3; row++) {
    ctx.fillRect(
      x - size * 0.5,
      y - size * (2.15 - row * 0.4),
      size * (row === 0 ? 1 : row === 1 ? 0.85 : 0.6),
      size * (row === 0 ? 0.24 : 0.13),
    );
  }
}
