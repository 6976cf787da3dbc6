import type { PlacedShop } from '../layout/layout.model.ts';
import { NIGHT, SANS } from '../palette.ts';
import type { IntegrationPicture } from '../picture.ts';
import { type Brush, polygon } from './brush.ts';
import { alpha, mix } from './colour.model.ts';

/** Windows a vendor can light in a shop's front. */
const LEVELS = 3;

/** A merchant as a street of shop fronts: one house for each vendor built in, three windows high. */
export function drawShop(brush: Brush, placed: PlacedShop): void {
  const { ctx, lens } = brush;
  const { shop, radius } = placed;
  const houses = shop.integrations.length > 0 ? shop.integrations : [null];
  const width = (radius * 1.5) / Math.max(3, houses.length + 0.6);
  const total = width * houses.length;
  ground(ctx, placed);
  houses.forEach((house, index) => {
    drawHouse(brush, placed, house, placed.x - total / 2 + index * width, width);
  });
  awning(ctx, placed, total);
  if (lens.shops >= 1) sign(ctx, placed);
}

function ground(ctx: CanvasRenderingContext2D, { x, y, radius }: PlacedShop): void {
  const base = y + radius * 0.3;
  polygon(ctx, [x - radius, base, x, base - radius * 0.42, x + radius, base, x, base + radius * 0.42]);
  ctx.fillStyle = alpha('#20182a', 0.9);
  ctx.fill();
  ctx.strokeStyle = alpha('#f782b4', 0.55);
  ctx.lineWidth = 1;
  ctx.stroke();
}

function drawHouse(
  brush: Brush,
  { y, radius }: PlacedShop,
  house: IntegrationPicture | null,
  left: number,
  width: number,
): void {
  const { ctx } = brush;
  const floor = y + radius * 0.36;
  const height = radius * 0.98;
  const colour = house ? brush.colourOf(house.vendor) : NIGHT.inkFaint;
  ctx.fillStyle = mix('#171c29', colour, 0.22);
  ctx.fillRect(left, floor - height, width - 1, height);
  const pane = height / (LEVELS + 0.8);
  for (let level = 0; level < LEVELS; level++) {
    const lit = house !== null && level < house.level;
    ctx.fillStyle = lit ? mix(colour, '#ffffff', 0.3) : 'rgba(3, 5, 9, 0.6)';
    ctx.fillRect(left + width * 0.2, floor - pane * (level + 1) - 1, width * 0.6 - 1, pane * 0.66);
  }
}

/** The striped roof that makes it a shop. */
function awning(ctx: CanvasRenderingContext2D, { x, y, radius }: PlacedShop, width: number): void {
  const top = y - radius * 0.74;
  const stripes = 6;
  const reach = width + radius * 0.16;
  for (let i = 0; i < stripes; i++) {
    const left = x - reach / 2 + (i * reach) / stripes;
    ctx.fillStyle = i % 2 === 0 ? '#f0a3c4' : '#7c3b5d';
    polygon(ctx, [
      left + 1,
      top,
      left + reach / stripes + 1,
      top,
      left + reach / stripes,
      top + radius * 0.22,
      left,
      top + radius * 0.22,
    ]);
    ctx.fill();
  }
}

function sign(ctx: CanvasRenderingContext2D, { shop, x, y, radius }: PlacedShop): void {
  const size = radius * 0.3;
  ctx.font = `700 ${size}px ${SANS}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  const width = ctx.measureText(shop.monogram).width + size * 0.8;
  ctx.fillStyle = '#f7d9e6';
  ctx.beginPath();
  ctx.roundRect(x - width / 2, y - radius * 1.12, width, size * 1.3, 2);
  ctx.fill();
  ctx.fillStyle = '#2b1320';
  ctx.fillText(shop.monogram, x, y - radius * 1.12 + size * 0.68);
}

/** Threads from vendors to the shops that they are built into. */
export function drawVendorThreads(brush: Brush): void {
  const { ctx, layout, lens } = brush;
  if (lens.shops < 1) return;
  const hubs = new Map(layout.hubs.map((hub) => [hub.company.id, hub]));
  for (const placed of layout.shops) {
    for (const { vendor, level } of placed.shop.integrations) {
      const hub = hubs.get(vendor);
      if (!hub || level === 0) continue;
      ctx.strokeStyle = alpha(hub.company.colour, 0.22 + 0.16 * level);
      ctx.lineWidth = (0.6 + 0.5 * level) * layout.scale;
      ctx.setLineDash([3, 4]);
      ctx.beginPath();
      ctx.moveTo(hub.x, hub.y);
      ctx.quadraticCurveTo(
        (hub.x + placed.x) / 2,
        Math.min(hub.y, placed.y) - 30 * layout.scale,
        placed.x,
        placed.y,
      );
      ctx.stroke();
    }
  }
  ctx.setLineDash([]);
}
