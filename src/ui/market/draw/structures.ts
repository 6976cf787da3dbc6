import { NIGHT } from '../palette.ts';
import { type Brush, withAlpha } from './brush.ts';
import { alpha } from './colour.model.ts';
import { drawHub, drawThreads } from './hubs.ts';
import { drawRopes, drawTrails } from './ropes.ts';
import { drawShop, drawVendorThreads } from './shops.ts';
import { drawNews, drawSupplier } from './suppliers.ts';
import { drawTower } from './towers.ts';
import { drawLabel, drawPlate } from './writing.ts';

/** Late in a campaign there are so many towers that they are the greater part of the work. */
const TOWERS_A_PART = 24;

/** Everything that stands on the ground, back to front and in parts: ways, leaders, towers, plants, shops, ropes, orbs, writing. */
export function* drawStructures(brush: Brush): Generator<void> {
  const { ctx, layout, lens } = brush;
  drawTrails(brush);
  withAlpha(ctx, lens.towers, () => drawLeaders(brush));
  for (let from = 0; from < layout.towers.length; from += TOWERS_A_PART) {
    yield;
    withAlpha(ctx, lens.towers, () => {
      for (const tower of layout.towers.slice(from, from + TOWERS_A_PART)) drawTower(brush, tower);
    });
  }
  yield;
  withAlpha(ctx, lens.suppliers, () => {
    for (const one of layout.suppliers) drawSupplier(brush, one);
  });
  drawVendorThreads(brush);
  withAlpha(ctx, lens.shops, () => {
    for (const shop of layout.shops) drawShop(brush, shop);
  });
  yield;
  drawRopes(brush);
  drawThreads(brush);
  for (const hub of layout.hubs) drawHub(brush, hub);
  for (const one of layout.news) drawNews(brush, one);
  yield;
  for (const plate of layout.plates) drawPlate(brush, plate);
  for (const label of layout.labels) drawLabel(brush, label);
}

/** A thin line from a campus that had to move to where it really is. */
function drawLeaders({ ctx, layout }: Brush): void {
  ctx.lineWidth = 0.8 * layout.scale;
  for (const { cluster, x, y } of layout.clusters) {
    if (Math.hypot(cluster.anchor.x - x, cluster.anchor.y - y) < 5 * layout.scale) continue;
    ctx.strokeStyle = alpha(NIGHT.inkSoft, 0.4);
    ctx.beginPath();
    ctx.moveTo(cluster.anchor.x, cluster.anchor.y);
    ctx.lineTo(x, y);
    ctx.stroke();
    ctx.fillStyle = alpha(NIGHT.inkSoft, 0.7);
    ctx.beginPath();
    ctx.arc(cluster.anchor.x, cluster.anchor.y, 1.4 * layout.scale, 0, 2 * Math.PI);
    ctx.fill();
  }
}
