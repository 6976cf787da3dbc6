import { NIGHT } from '../palette.ts';
import type { Brush } from './brush.ts';
import { alpha } from './colour.model.ts';
import type { LandPaths } from './ground.ts';
import { settle } from './settle.ts';

/** Sea, grid of degrees, light on the water and land lie under the tints of the regions; borders and coasts over them. */
export type SheetName = 'below' | 'above';

/** Both sheets of the view with and without a panel beside it: a reader goes to and fro between those. */
const KEPT_SHEETS = 4;

/**
 * Keeps the ground of the last views. Without a graphics card the coasts of the world take longer to trace than all the
 * rest of the map, and a new quarter does not move them.
 */
export class GroundSheets {
  private readonly paths: LandPaths;
  private kept: readonly { readonly key: string; readonly sheet: HTMLCanvasElement }[] = [];

  constructor(paths: LandPaths) {
    this.paths = paths;
  }

  /** A drawing of the size of the screen, made in parts unless it is kept. */
  *of(name: SheetName, brush: Brush): Generator<void, HTMLCanvasElement> {
    const key = `${name} ${keyOf(brush)}`;
    const known = this.kept.find((one) => one.key === key);
    const found = known ?? { key, sheet: yield* paintSheet(brush, PAINTERS[name](brush, this.paths)) };
    this.kept = [found, ...this.kept.filter((one) => one !== known)].slice(0, KEPT_SHEETS);
    return found.sheet;
  }
}

function keyOf({ layout: { view, size }, dpr }: Brush): string {
  return [view.k, view.x, view.y, size.width, size.height, dpr].join(' ');
}

/** Steps of painting one after another on the same surface, each from an unmoved context in CSS pixels. */
type Steps = readonly ((ctx: CanvasRenderingContext2D) => void)[];

const PAINTERS: Readonly<Record<SheetName, (brush: Brush, paths: LandPaths) => Steps>> = {
  below: (brush, paths) => [
    (ctx) => drawSea(ctx, brush),
    ...GLOW.map(
      ([width, strength]) =>
        (ctx: CanvasRenderingContext2D) =>
          glowCoast(ctx, paths.coast, brush, width, strength),
    ),
    (ctx) => drawLand(ctx, paths, brush),
  ],
  above: (brush, paths) => [(ctx) => drawEdges(ctx, paths, brush)],
};

function* paintSheet({ layout, dpr }: Brush, steps: Steps): Generator<void, HTMLCanvasElement> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(layout.size.width * dpr));
  canvas.height = Math.max(1, Math.round(layout.size.height * dpr));
  const ctx = canvas.getContext('2d');
  if (!ctx) return canvas;
  for (const step of steps) {
    ctx.setTransform(dpr, 0, 0, dpr, 0, 0);
    step(ctx);
    settle(canvas);
    yield;
  }
  return canvas;
}

function drawLand(ctx: CanvasRenderingContext2D, paths: LandPaths, brush: Brush): void {
  toWorld(ctx, brush);
  stroke(ctx, paths.graticule, alpha(NIGHT.graticule, 0.075), 0.8 / brush.layout.view.k);
  ctx.fillStyle = NIGHT.land;
  ctx.fill(paths.land);
}

function drawEdges(ctx: CanvasRenderingContext2D, paths: LandPaths, brush: Brush): void {
  const { k } = brush.layout.view;
  toWorld(ctx, brush);
  stroke(ctx, paths.borders, alpha(NIGHT.landEdge, 0.75), 0.6 / k);
  stroke(ctx, paths.coast, alpha(NIGHT.coast, 0.75), 0.9 / k);
}

function toWorld(ctx: CanvasRenderingContext2D, { layout: { view } }: Brush): void {
  ctx.translate(view.x, view.y);
  ctx.scale(view.k, view.k);
}

function stroke(ctx: CanvasRenderingContext2D, path: Path2D, style: string, width: number): void {
  ctx.strokeStyle = style;
  ctx.lineWidth = width;
  ctx.stroke(path);
}

function drawSea(ctx: CanvasRenderingContext2D, { layout }: Brush): void {
  const { width, height } = layout.size;
  const reach = Math.hypot(width, height) * 0.6;
  const sea = ctx.createRadialGradient(width * 0.5, height * 0.42, 0, width * 0.5, height * 0.5, reach);
  sea.addColorStop(0, '#101a29');
  sea.addColorStop(0.55, NIGHT.sea);
  sea.addColorStop(1, NIGHT.seaDeep);
  ctx.fillStyle = sea;
  ctx.fillRect(0, 0, width, height);
}

/** Widths of the light along the coasts, CSS pixels, and how strong each is. */
const GLOW = [
  [13, 0.05],
  [7, 0.075],
  [3, 0.11],
] as const;

/**
 * Three ever wider, ever fainter lines read as light on the water. Each is drawn as a hairline on a surface so small that
 * it comes to its width when it is laid out: a processor draws hairlines thirty times as fast as broad strokes, and what
 * becomes soft on the way is light anyway.
 */
function glowCoast(
  ctx: CanvasRenderingContext2D,
  coast: Path2D,
  { layout: { size, view } }: Brush,
  width: number,
  strength: number,
): void {
  const small = document.createElement('canvas');
  small.width = Math.ceil(size.width / width);
  small.height = Math.ceil(size.height / width);
  const line = small.getContext('2d');
  if (!line) return;
  line.translate(view.x / width, view.y / width);
  line.scale(view.k / width, view.k / width);
  stroke(line, coast, alpha(NIGHT.coast, strength), width / view.k);
  ctx.drawImage(small, 0, 0, small.width * width, small.height * width);
}
