import { LABEL_PX } from '../layout/drafts.model.ts';
import type { MapLabel, Measure, Plate } from '../layout/writing.model.ts';
import { NIGHT, SANS, SERIF } from '../palette.ts';
import { type Brush, roundRect } from './brush.ts';
import { alpha, inkOn } from './colour.model.ts';
import { patternFill } from './patterns.ts';

/** Measures with a context of its own, so that layout needs no drawing surface. */
export function makeMeasure(): Measure {
  const ctx = document.createElement('canvas').getContext('2d');
  return (text, sizePx, weight) => {
    if (!ctx) return text.length * sizePx * 0.55;
    ctx.font = `${weight} ${sizePx}px ${SANS}`;
    return ctx.measureText(text).width;
  };
}

const TONES: Readonly<Record<MapLabel['tone'], { first: string; rest: string }>> = {
  site: { first: '#c9d3e0', rest: '#8b99ad' },
  company: { first: NIGHT.ink, rest: NIGHT.inkSoft },
  you: { first: NIGHT.you, rest: '#ffdca3' },
  shop: { first: '#f7cfe0', rest: '#c995ad' },
  supplier: { first: '#dccbff', rest: '#b3a0e0' },
  rope: { first: '#f0e2bd', rest: NIGHT.inkSoft },
};

/** A name with a dark outline instead of a box: it reads on land, sea and glow. */
export function drawLabel({ ctx, layout }: Brush, label: MapLabel): void {
  const size = LABEL_PX * layout.text;
  const tone = TONES[label.tone];
  ctx.textAlign = 'center';
  ctx.textBaseline = 'top';
  ctx.lineJoin = 'round';
  label.lines.forEach((line, index) => {
    const x = label.box.x + label.box.width / 2;
    const y = label.box.y + 1 + index * size * 1.28;
    ctx.font = `${index === 0 ? 600 : 450} ${size}px ${SANS}`;
    ctx.strokeStyle = 'rgba(6, 9, 15, 0.88)';
    ctx.lineWidth = 3 * layout.text;
    ctx.strokeText(line, x, y);
    ctx.fillStyle = index === 0 ? tone.first : tone.rest;
    ctx.fillText(line, x, y);
  });
}

/** The card of a region: a newspaper headline, its figures, its bar. */
export function drawPlate(brush: Brush, plate: Plate): void {
  const { ctx, layout } = brush;
  const { x, y, width, height } = plate.box;
  const u = layout.text;
  roundRect(ctx, x, y, width, height, 5 * u);
  ctx.fillStyle = alpha(NIGHT.plate, 0.84);
  ctx.fill();
  ctx.strokeStyle = alpha(NIGHT.plateEdge, 0.9);
  ctx.lineWidth = 1;
  ctx.stroke();
  const tint = brush.lens.tint(plate.region, brush.picture);
  ctx.fillStyle = tint.colour;
  ctx.fillRect(x + 10 * u, y + 7 * u, 3 * u, 14 * u);
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'left';
  ctx.font = `650 ${14 * u}px ${SERIF}`;
  ctx.fillStyle = NIGHT.ink;
  ctx.fillText(plate.region.name, x + 18 * u, y + 14.5 * u);
  plate.rows.forEach((row, index) => {
    writeRow(ctx, row, x + 10 * u, y + (34 + index * 15.5) * u, width - 20 * u, u);
  });
  if (plate.warning) warn(ctx, plate, plate.warning, u);
  if (plate.bars.length > 0) drawBar(brush, plate, y + height - 18 * u, u);
}

function warn(ctx: CanvasRenderingContext2D, plate: Plate, warning: string, u: number): void {
  ctx.textAlign = 'left';
  ctx.font = `650 ${10.5 * u}px ${SANS}`;
  ctx.fillStyle = '#ff9a8f';
  ctx.fillText(warning, plate.box.x + 10 * u, plate.box.y + (34 + plate.rows.length * 15.5) * u);
}

function writeRow(
  ctx: CanvasRenderingContext2D,
  row: Plate['rows'][number],
  x: number,
  y: number,
  width: number,
  u: number,
): void {
  ctx.textAlign = 'left';
  ctx.font = `450 ${10.5 * u}px ${SANS}`;
  ctx.fillStyle = NIGHT.inkSoft;
  ctx.fillText(row.label, x, y);
  ctx.textAlign = 'right';
  ctx.font = `650 ${11.5 * u}px ${SANS}`;
  ctx.fillStyle = NIGHT.ink;
  ctx.fillText(row.figure, x + width, y);
}

function drawBar(brush: Brush, plate: Plate, top: number, u: number): void {
  const { ctx } = brush;
  const whole = plate.box.width - 20 * u;
  let left = plate.box.x + 10 * u;
  for (const bar of plate.bars) {
    const width = whole * bar.value;
    ctx.fillStyle = bar.colour;
    ctx.fillRect(left, top, Math.max(0.5, width - 1), 10 * u);
    const hatch = patternFill(ctx, bar.pattern, alpha('#05070b', 0.4), 5 * u, brush.dpr);
    if (hatch) {
      ctx.fillStyle = hatch;
      ctx.fillRect(left, top, Math.max(0.5, width - 1), 10 * u);
    }
    if (width > 17 * u) initials(ctx, bar, left + width / 2, top + 5.2 * u, u);
    left += width;
  }
}

function initials(
  ctx: CanvasRenderingContext2D,
  bar: Plate['bars'][number],
  x: number,
  y: number,
  u: number,
): void {
  const ink = inkOn(bar.colour);
  ctx.textAlign = 'center';
  ctx.font = `750 ${8.5 * u}px ${SANS}`;
  ctx.lineWidth = 2.6 * u;
  ctx.lineJoin = 'round';
  ctx.strokeStyle = bar.colour;
  ctx.strokeText(bar.monogram, x, y);
  ctx.fillStyle = ink;
  ctx.fillText(bar.monogram, x, y);
}
