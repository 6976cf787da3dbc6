import type { LandShapes } from '../geo/land.model.ts';
import { NIGHT } from '../palette.ts';
import type { RegionPicture } from '../picture.ts';
import type { Brush } from './brush.ts';
import { alpha, mix } from './colour.model.ts';
import type { GroundSheets } from './groundSheets.ts';
import { patternFill } from './patterns.ts';

/** Path objects of the atlas, made once. */
export interface LandPaths {
  readonly land: Path2D;
  readonly countries: ReadonlyMap<string, Path2D>;
  readonly borders: Path2D;
  readonly coast: Path2D;
  readonly graticule: Path2D;
}

export function pathsOf(shapes: LandShapes): LandPaths {
  const land = new Path2D();
  const countries = new Map<string, Path2D>();
  for (const shape of shapes.countries) {
    const path = new Path2D(shape.path);
    // Some states come in several shapes under one number.
    const known = countries.get(shape.iso);
    if (known) known.addPath(path);
    else countries.set(shape.iso, new Path2D(path));
    land.addPath(path);
  }
  return {
    land,
    countries,
    borders: new Path2D(shapes.borders),
    coast: new Path2D(shapes.coast),
    graticule: new Path2D(shapes.graticule),
  };
}

/** Sea, grid of degrees, land tinted by the lens, glowing coast, in parts. The whole screen is covered. */
export function* drawGround(brush: Brush, paths: LandPaths, sheets: GroundSheets): Generator<void> {
  const { ctx, layout } = brush;
  const { k, x, y } = layout.view;
  lay(ctx, yield* sheets.of('below', brush));
  yield;
  ctx.save();
  ctx.translate(x, y);
  ctx.scale(k, k);
  for (const region of brush.picture.regions) tintRegion(brush, paths, region);
  ctx.restore();
  yield;
  lay(ctx, yield* sheets.of('above', brush));
  yield;
  for (const region of brush.picture.regions) glowRegion(brush, region);
  drawVignette(brush);
}

/** Lays a drawing of the same size over the whole surface, dot on dot. */
function lay(ctx: CanvasRenderingContext2D, sheet: HTMLCanvasElement): void {
  ctx.save();
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.drawImage(sheet, 0, 0);
  ctx.restore();
}

function tintRegion(brush: Brush, paths: LandPaths, region: RegionPicture): void {
  const { ctx, lens, layout } = brush;
  const tint = lens.tint(region, brush.picture);
  const land = regionPath(paths, region);
  ctx.fillStyle = alpha(mix(tint.colour, NIGHT.land, 0.12), tint.strength);
  ctx.fill(land);
  if (!tint.pattern) return;
  const hatch = lens.id === 'power' ? NIGHT.alarm : tint.colour;
  // The context is scaled to world units here, so the tile's edge is given in those.
  const fill = patternFill(
    ctx,
    tint.pattern,
    alpha(hatch, lens.id === 'power' ? 0.6 : 0.34),
    9 * layout.text,
    brush.dpr,
  );
  if (!fill) return;
  fill.setTransform(new DOMMatrix().scale(1 / layout.view.k / brush.dpr));
  ctx.fillStyle = fill;
  ctx.fill(land);
}

function regionPath(paths: LandPaths, region: RegionPicture): Path2D {
  const joined = new Path2D();
  for (const iso of region.countries) {
    const country = paths.countries.get(iso);
    if (country) joined.addPath(country);
  }
  return joined;
}

function glowRegion(brush: Brush, region: RegionPicture): void {
  const { ctx, layout, lens } = brush;
  const tint = lens.tint(region, brush.picture);
  if (tint.glow <= 0) return;
  const campuses = layout.clusters.filter((one) => one.cluster.region === region.id);
  // Lights add up, so a crowded region gets fainter ones.
  const share = tint.glow * Math.min(1, 2.4 / Math.max(1, campuses.length) ** 0.75);
  ctx.save();
  ctx.globalCompositeOperation = 'lighter';
  for (const { cluster, x, y } of campuses) {
    const mw = cluster.sites.reduce((sum, site) => sum + site.liveMW, 0);
    const radius = (34 + 5.2 * Math.sqrt(mw) ** 0.8) * layout.scale;
    const light = ctx.createRadialGradient(x, y, 0, x, y, radius);
    light.addColorStop(0, alpha(tint.colour, 0.42 * share));
    light.addColorStop(0.4, alpha(tint.colour, 0.15 * share));
    light.addColorStop(1, alpha(tint.colour, 0));
    ctx.fillStyle = light;
    ctx.fillRect(x - radius, y - radius, radius * 2, radius * 2);
  }
  ctx.restore();
}

function drawVignette({ ctx, layout }: Brush): void {
  const { width, height } = layout.size;
  const shade = ctx.createLinearGradient(0, 0, 0, height);
  shade.addColorStop(0, 'rgba(5, 8, 13, 0.5)');
  shade.addColorStop(0.16, 'rgba(5, 8, 13, 0)');
  shade.addColorStop(0.86, 'rgba(5, 8, 13, 0)');
  shade.addColorStop(1, 'rgba(5, 8, 13, 0.55)');
  ctx.fillStyle = shade;
  ctx.fillRect(0, 0, width, height);
}
