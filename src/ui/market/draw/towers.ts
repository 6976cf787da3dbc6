import { TILE_X, TILE_Y } from '../layout/clusters.model.ts';
import type { Tower } from '../layout/symbols.model.ts';
import { OWN_CHIP_RAMP } from '../lens/chips.lens.ts';
import { HEAT_RAMP } from '../lens/power.lens.ts';
import { NIGHT } from '../palette.ts';
import type { SitePicture } from '../picture.ts';
import { type Brush, polygon } from './brush.ts';
import { alpha, mix, ramp } from './colour.model.ts';
import { drawWindows } from './windows.ts';

/** Feet of one tower; `w` and `h` are half a tile. */
export interface Foot {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const SLIM = 0.8;

export function footOf(tower: { x: number; y: number }, scale: number): Foot {
  return { x: tower.x, y: tower.y, w: TILE_X * SLIM * scale, h: TILE_Y * SLIM * scale };
}

/** A site as it stands today: ghost, scaffold, dark hall, lit hall, halted hall. */
export function drawTower(brush: Brush, tower: Tower): void {
  const { ctx, layout } = brush;
  const { site } = tower;
  const foot = footOf(tower, layout.scale);
  const owner = brush.colourOf(site.owner);
  const colour = faceColour(brush, site, owner);
  drawPad(ctx, foot, owner, layout.scale);
  if (site.stage === 'permit') ghost(ctx, foot, tower.height, owner);
  else if (site.stage === 'build') rising(brush, foot, tower, colour);
  else standing(brush, foot, tower, colour);
}

function faceColour(brush: Brush, site: SitePicture, owner: string): string {
  if (brush.lens.towerFace === 'ownChips') return ramp(OWN_CHIP_RAMP, site.ownChipShare);
  if (brush.lens.towerFace !== 'stage') return owner;
  const region = brush.picture.regions.find((one) => one.id === site.region);
  return ramp(HEAT_RAMP, region?.heat ?? 0);
}

/** The plot in the owner's colour: it stays the owner's in every lens. */
function drawPad(ctx: CanvasRenderingContext2D, foot: Foot, owner: string, scale: number): void {
  const grow = 1.22;
  polygon(ctx, [
    foot.x,
    foot.y - foot.h * grow,
    foot.x + foot.w * grow,
    foot.y,
    foot.x,
    foot.y + foot.h * grow,
    foot.x - foot.w * grow,
    foot.y,
  ]);
  ctx.fillStyle = alpha(mix(NIGHT.seaDeep, owner, 0.35), 0.92);
  ctx.fill();
  ctx.strokeStyle = alpha(owner, 0.85);
  ctx.lineWidth = 0.8 * scale;
  ctx.stroke();
}

/** The three visible faces of a box of a height. */
function box(
  ctx: CanvasRenderingContext2D,
  foot: Foot,
  height: number,
  left: string,
  right: string,
  top: string,
): void {
  const { x, y, w, h } = foot;
  polygon(ctx, [x - w, y, x, y + h, x, y + h - height, x - w, y - height]);
  ctx.fillStyle = left;
  ctx.fill();
  polygon(ctx, [x + w, y, x, y + h, x, y + h - height, x + w, y - height]);
  ctx.fillStyle = right;
  ctx.fill();
  polygon(ctx, [x, y - h - height, x + w, y - height, x, y + h - height, x - w, y - height]);
  ctx.fillStyle = top;
  ctx.fill();
}

function edges(ctx: CanvasRenderingContext2D, foot: Foot, height: number): void {
  const { x, y, w, h } = foot;
  ctx.beginPath();
  ctx.moveTo(x - w, y);
  ctx.lineTo(x - w, y - height);
  ctx.lineTo(x, y - h - height);
  ctx.lineTo(x + w, y - height);
  ctx.lineTo(x + w, y);
  ctx.moveTo(x - w, y - height);
  ctx.lineTo(x, y + h - height);
  ctx.lineTo(x + w, y - height);
  ctx.moveTo(x, y + h - height);
  ctx.lineTo(x, y + h);
  ctx.stroke();
}

function ghost(ctx: CanvasRenderingContext2D, foot: Foot, height: number, owner: string): void {
  ctx.setLineDash([2.5, 2.5]);
  ctx.strokeStyle = alpha(mix(owner, '#ffffff', 0.3), 0.75);
  ctx.lineWidth = 0.9;
  edges(ctx, foot, height);
  ctx.setLineDash([]);
}

function rising(brush: Brush, foot: Foot, tower: Tower, colour: string): void {
  const { ctx, layout } = brush;
  const done = tower.height * (0.12 + 0.88 * tower.site.progress);
  box(
    ctx,
    foot,
    done,
    mix(NIGHT.steel, colour, 0.16),
    mix(NIGHT.steel, colour, 0.32),
    mix(NIGHT.steel, colour, 0.45),
  );
  ctx.strokeStyle = alpha(NIGHT.you, 0.75);
  ctx.lineWidth = 0.7 * layout.scale;
  edges(ctx, foot, tower.height);
  ctx.beginPath();
  const step = 6 * layout.scale;
  for (let up = done; up < tower.height; up += step) {
    const top = Math.min(tower.height, up + step);
    ctx.moveTo(foot.x - foot.w, foot.y - up);
    ctx.lineTo(foot.x, foot.y + foot.h - top);
    ctx.lineTo(foot.x + foot.w, foot.y - up);
  }
  ctx.stroke();
  crane(ctx, foot, tower.height, layout.scale);
}

function crane(ctx: CanvasRenderingContext2D, foot: Foot, height: number, scale: number): void {
  const top = foot.y - height - 9 * scale;
  ctx.strokeStyle = NIGHT.you;
  ctx.lineWidth = 1 * scale;
  ctx.beginPath();
  ctx.moveTo(foot.x, foot.y - height);
  ctx.lineTo(foot.x, top);
  ctx.moveTo(foot.x - 4 * scale, top);
  ctx.lineTo(foot.x + 9 * scale, top);
  ctx.lineTo(foot.x, top - 3 * scale);
  ctx.moveTo(foot.x + 7 * scale, top);
  ctx.lineTo(foot.x + 7 * scale, top + 5 * scale);
  ctx.stroke();
}

function standing(brush: Brush, foot: Foot, tower: Tower, colour: string): void {
  const { ctx, layout } = brush;
  const { site } = tower;
  const dim = site.stage === 'live' ? 0 : 0.55;
  const left = mix(mix('#131c2a', colour, 0.2), NIGHT.land, dim);
  const right = mix(mix('#1d2939', colour, 0.34), NIGHT.land, dim);
  const top = mix(mix('#2b394d', colour, 0.8), NIGHT.steel, dim);
  box(ctx, foot, tower.height, left, right, top);
  if (site.stage === 'live') drawWindows(ctx, foot, tower, layout.scale);
  ctx.strokeStyle = alpha(mix(colour, '#ffffff', 0.25), site.stage === 'live' ? 0.9 : 0.5);
  ctx.lineWidth = 0.7 * layout.scale;
  edges(ctx, foot, tower.height);
  if (site.stage === 'grid') bolt(ctx, foot, tower.height, layout.scale);
  if (site.stage === 'paused') pauseBars(ctx, foot, tower.height, layout.scale);
}

/** A hall that waits for the grid wears a bolt. */
function bolt(ctx: CanvasRenderingContext2D, foot: Foot, height: number, scale: number): void {
  const x = foot.x;
  const y = foot.y - height - 8 * scale;
  polygon(ctx, [
    x + 1 * scale,
    y - 6 * scale,
    x - 3.6 * scale,
    y + 1 * scale,
    x - 0.4 * scale,
    y + 1 * scale,
    x - 1.4 * scale,
    y + 6.4 * scale,
    x + 3.8 * scale,
    y - 1.4 * scale,
    x + 0.4 * scale,
    y - 1.4 * scale,
  ]);
  ctx.fillStyle = NIGHT.you;
  ctx.fill();
}

function pauseBars(ctx: CanvasRenderingContext2D, foot: Foot, height: number, scale: number): void {
  ctx.fillStyle = NIGHT.inkSoft;
  const y = foot.y - height - 11 * scale;
  ctx.fillRect(foot.x - 3.4 * scale, y, 2.3 * scale, 7.5 * scale);
  ctx.fillRect(foot.x + 1.1 * scale, y, 2.3 * scale, 7.5 * scale);
}
