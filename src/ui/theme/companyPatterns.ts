import type { PatternName } from './companyPalette.ts';

/** One repeating tile of a texture: a path in a square of `size`, stroked with `stroke` or filled when `stroke` is 0. */
export interface PatternTile {
  readonly size: number;
  readonly path: string;
  readonly stroke: number;
}

/** The textures as plain path data, so that the page, the charts and the map draw the same ones. */
export const PATTERN_TILES: Readonly<Record<PatternName, PatternTile>> = {
  solid: { size: 8, path: '', stroke: 0 },
  rising: { size: 8, path: 'M-2 2 2-2M0 8 8 0M6 10 10 6', stroke: 1.6 },
  falling: { size: 8, path: 'M-2 6 2 10M0 0 8 8M6-2 10 2', stroke: 1.6 },
  dots: {
    size: 8,
    path: 'M2 .4a1.6 1.6 0 1 0 0 3.2a1.6 1.6 0 1 0 0-3.2M6 4.4a1.6 1.6 0 1 0 0 3.2a1.6 1.6 0 1 0 0-3.2',
    stroke: 0,
  },
  lines: { size: 6, path: 'M0 3H6', stroke: 1.6 },
  columns: { size: 6, path: 'M3 0V6', stroke: 1.6 },
  cross: { size: 10, path: 'M0 0 10 10M10 0 0 10', stroke: 1.2 },
  grid: { size: 8, path: 'M0 4H8M4 0V8', stroke: 1.2 },
  rings: { size: 10, path: 'M5 2a3 3 0 1 0 0 6a3 3 0 1 0 0-6', stroke: 1.3 },
  zigzag: { size: 8, path: 'M0 2 4 6 8 2', stroke: 1.5 },
  waves: { size: 10, path: 'M0 5Q2.5 1 5 5T10 5', stroke: 1.5 },
  bricks: { size: 10, path: 'M0 .6H10M0 5.6H10M2.5 0V5.6M7.5 5.6V10', stroke: 1.2 },
  triangles: { size: 9, path: 'M4.5 1.5 8 7.5H1Z', stroke: 0 },
  plus: { size: 9, path: 'M4.5 1.5V7.5M1.5 4.5H7.5', stroke: 1.5 },
};
