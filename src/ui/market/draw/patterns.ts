import { PATTERN_TILES } from '../../theme/companyPatterns.ts';
import type { PatternId } from '../picture.ts';

/**
 * Makes a repeating fill of a pattern in a colour, in the textures that the whole program uses.
 * @param pixels edge of an 8-unit tile in CSS pixels; the fill is laid for a context that is scaled to those
 */
export function patternFill(
  ctx: CanvasRenderingContext2D,
  pattern: PatternId,
  colour: string,
  pixels: number,
  dpr: number,
): CanvasPattern | null {
  const { size, path, stroke } = PATTERN_TILES[pattern];
  if (path === '') return null;
  const tile = document.createElement('canvas');
  const edge = Math.max(4, Math.round(((pixels * size) / 8) * dpr));
  tile.width = edge;
  tile.height = edge;
  const pen = tile.getContext('2d');
  if (!pen) return null;
  pen.scale(edge / size, edge / size);
  paintTile(pen, new Path2D(path), stroke, colour);
  const made = ctx.createPattern(tile, 'repeat');
  made?.setTransform(new DOMMatrix().scale(1 / dpr));
  return made;
}

function paintTile(pen: CanvasRenderingContext2D, path: Path2D, stroke: number, colour: string): void {
  if (stroke === 0) {
    pen.fillStyle = colour;
    pen.fill(path);
    return;
  }
  pen.strokeStyle = colour;
  pen.lineWidth = stroke * 0.9;
  pen.stroke(path);
}
