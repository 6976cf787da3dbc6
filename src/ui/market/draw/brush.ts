import type { MarketLayout } from '../layout/layout.model.ts';
import type { Lens } from '../lens/lens.ts';
import type { MarketPicture } from '../picture.ts';

/** What every drawing function gets. The context is scaled to CSS pixels. */
export interface Brush {
  readonly ctx: CanvasRenderingContext2D;
  readonly dpr: number;
  readonly picture: MarketPicture;
  readonly layout: MarketLayout;
  readonly lens: Lens;
  colourOf(company: string): string;
}

export function roundRect(
  ctx: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
): void {
  ctx.beginPath();
  ctx.roundRect(x, y, width, height, radius);
}

export function polygon(ctx: CanvasRenderingContext2D, points: readonly number[]): void {
  ctx.beginPath();
  for (let i = 0; i < points.length; i += 2) ctx.lineTo(points[i] ?? 0, points[i + 1] ?? 0);
  ctx.closePath();
}

export function polyline(ctx: CanvasRenderingContext2D, points: Float32Array, until = 1): void {
  ctx.beginPath();
  const last = Math.floor((points.length / 2 - 1) * until);
  for (let i = 0; i <= last; i++) ctx.lineTo(points[i * 2] ?? 0, points[i * 2 + 1] ?? 0);
}

/** Runs drawing with a strength and puts the context back as it was. */
export function withAlpha(ctx: CanvasRenderingContext2D, strength: number, draw: () => void): void {
  if (strength <= 0) return;
  ctx.save();
  ctx.globalAlpha = Math.min(1, strength);
  draw();
  ctx.restore();
}
