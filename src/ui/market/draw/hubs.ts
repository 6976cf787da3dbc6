import type { Hub } from '../layout/hubs.model.ts';
import { NIGHT, SANS } from '../palette.ts';
import type { Brush } from './brush.ts';
import { alpha, inkOn, mix } from './colour.model.ts';
import { patternFill } from './patterns.ts';

/** Threads from orbs that stand off their city to the city itself. */
export function drawThreads({ ctx, layout, lens }: Brush): void {
  if (lens.hubs !== 'coast') return;
  for (const hub of layout.hubs) {
    ctx.strokeStyle = alpha(hub.company.colour, 0.38);
    ctx.lineWidth = 0.8 * layout.scale;
    ctx.beginPath();
    ctx.moveTo(hub.x, hub.y);
    ctx.quadraticCurveTo((hub.x + hub.home.x) / 2, hub.y, hub.home.x, hub.home.y);
    ctx.stroke();
    ctx.fillStyle = hub.company.colour;
    ctx.beginPath();
    ctx.arc(hub.home.x, hub.home.y, 1.7 * layout.scale, 0, 2 * Math.PI);
    ctx.fill();
  }
}

/** A company as a lit orb with its monogram, its pattern round the rim, and the lens's gauge. */
export function drawHub(brush: Brush, hub: Hub): void {
  const { ctx, layout } = brush;
  const { company, x, y, radius } = hub;
  halo(ctx, x, y, radius, company.isYou ? NIGHT.you : company.colour, company.isYou ? 0.5 : 0.26);
  const ball = ctx.createRadialGradient(x - radius * 0.35, y - radius * 0.45, radius * 0.1, x, y, radius);
  ball.addColorStop(0, mix(company.colour, '#ffffff', 0.35));
  ball.addColorStop(0.55, company.colour);
  ball.addColorStop(1, mix(company.colour, '#05070b', 0.45));
  disc(ctx, x, y, radius);
  ctx.fillStyle = ball;
  ctx.fill();
  const rim = patternFill(ctx, company.pattern, alpha('#05070b', 0.62), 5.2 * layout.scale, brush.dpr);
  if (rim) patternRim(ctx, hub, rim);
  disc(ctx, x, y, radius);
  ctx.lineWidth = (company.isYou ? 2.4 : 1.1) * layout.scale;
  ctx.strokeStyle = company.isYou ? NIGHT.you : mix(company.colour, '#ffffff', 0.4);
  ctx.stroke();
  gauge(brush, hub);
  monogram(ctx, hub);
}

function disc(ctx: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
}

function halo(
  ctx: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  colour: string,
  strength: number,
): void {
  const light = ctx.createRadialGradient(x, y, radius * 0.8, x, y, radius * 2.1);
  light.addColorStop(0, alpha(colour, strength));
  light.addColorStop(1, alpha(colour, 0));
  disc(ctx, x, y, radius * 2.1);
  ctx.fillStyle = light;
  ctx.fill();
}

/** The pattern fills the rim only, so that the monogram keeps a plain ground. */
function patternRim(ctx: CanvasRenderingContext2D, { x, y, radius }: Hub, fill: CanvasPattern): void {
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.arc(x, y, radius * 0.74, 0, 2 * Math.PI, true);
  ctx.fillStyle = fill;
  ctx.fill();
}

function gauge(brush: Brush, hub: Hub): void {
  const value = brush.lens.gauge(hub.company, brush.picture);
  if (value === null) return;
  const { ctx, layout } = brush;
  const radius = hub.radius + 3.6 * layout.scale;
  ctx.lineCap = 'round';
  ctx.lineWidth = 2.2 * layout.scale;
  ctx.strokeStyle = alpha(NIGHT.ink, 0.14);
  disc(ctx, hub.x, hub.y, radius);
  ctx.stroke();
  ctx.strokeStyle = mix(hub.company.colour, '#ffffff', 0.45);
  ctx.beginPath();
  ctx.arc(hub.x, hub.y, radius, -Math.PI / 2, -Math.PI / 2 + Math.min(1, value) * 2 * Math.PI);
  ctx.stroke();
  ctx.lineCap = 'butt';
}

function monogram(ctx: CanvasRenderingContext2D, { company, x, y, radius }: Hub): void {
  const size = radius * (company.monogram.length > 1 ? 0.78 : 1.02);
  ctx.font = `700 ${size}px ${SANS}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = inkOn(company.colour);
  ctx.fillText(company.monogram, x, y + size * 0.04);
}
