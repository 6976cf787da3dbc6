import type { Tower } from '../layout/symbols.model.ts';
import { NIGHT } from '../palette.ts';
import { alpha } from './colour.model.ts';
import type { Foot } from './towers.ts';

/** Cheap, fixed noise: the same window is lit in every redraw. */
export function windowNoise(seed: number, row: number, column: number): number {
  const value = Math.sin(seed * 12.9898 + row * 78.233 + column * 37.719) * 43758.5453;
  return value - Math.floor(value);
}

export function seedOf(id: string): number {
  let seed = 3;
  for (const letter of id) seed = (seed * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return seed;
}

/** Rows of windows on both visible faces; as many are lit as the site is used. */
export function drawWindows(ctx: CanvasRenderingContext2D, foot: Foot, tower: Tower, scale: number): void {
  const seed = seedOf(tower.site.id);
  const pitch = 3.6 * scale;
  const rows = Math.max(1, Math.floor((tower.height - 2 * scale) / pitch));
  const lit = tower.site.utilisation * (0.35 + 0.65 * (tower.site.liveMW / Math.max(1, tower.site.mw)));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < 3; column++) {
      pane(ctx, foot, row, column, pitch, -1, windowNoise(seed, row, column) < lit);
      pane(ctx, foot, row, column, pitch, 1, windowNoise(seed, row, column + 5) < lit);
    }
  }
}

function pane(
  ctx: CanvasRenderingContext2D,
  foot: Foot,
  row: number,
  column: number,
  pitch: number,
  side: 1 | -1,
  lit: boolean,
): void {
  const across = (column + 0.62) / 3.25;
  const width = (foot.w / 3.25) * 0.62;
  const slope = foot.h / foot.w;
  const x = foot.x + side * foot.w * (1 - across);
  const y = foot.y + foot.h * across - row * pitch - pitch * 0.35;
  ctx.beginPath();
  ctx.moveTo(x, y);
  ctx.lineTo(x - side * width, y + width * slope);
  ctx.lineTo(x - side * width, y + width * slope - pitch * 0.55);
  ctx.lineTo(x, y - pitch * 0.55);
  ctx.closePath();
  ctx.fillStyle = lit ? alpha(NIGHT.window, side === 1 ? 0.95 : 0.72) : 'rgba(4, 7, 12, 0.5)';
  ctx.fill();
}
