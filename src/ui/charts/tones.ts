import { type CompanyLook, companyLook, type PatternName } from '../theme/companyPalette.ts';
import type { ChartTheme, Tone } from './chartTypes.ts';

/** The colour of a tone. */
export function toneColour(tone: Tone, theme: ChartTheme): string {
  if (typeof tone === 'number') return companyLook(tone).hue;
  return { you: theme.you, neutral: theme.inkFaint, good: theme.good, bad: theme.bad }[tone];
}

/** A texture over bars and areas as ECharts draws it. */
export interface Decal {
  readonly symbol: string;
  readonly symbolSize: number;
  readonly color: string;
  readonly rotation: number;
  readonly dashArrayX: number | (number | number[])[];
  readonly dashArrayY: number | number[];
}

type Weave = Partial<Omit<Decal, 'color'>>;

const STRIPE: Weave = { symbol: 'rect', symbolSize: 1, dashArrayX: [1, 0], dashArrayY: [2, 5] };
const PLAIN: Weave = { symbol: 'none' };

/** The textures of companyPatterns.ts, as near as ECharts' weaves come to them. */
const WEAVES: Readonly<Record<PatternName, Weave>> = {
  solid: PLAIN,
  rising: { ...STRIPE, rotation: -Math.PI / 4 },
  falling: { ...STRIPE, rotation: Math.PI / 4 },
  dots: {
    symbol: 'circle',
    symbolSize: 0.7,
    dashArrayX: [
      [6, 6],
      [0, 6, 6, 0],
    ],
    dashArrayY: [6, 0],
  },
  lines: STRIPE,
  columns: { ...STRIPE, rotation: Math.PI / 2 },
  cross: { symbol: 'diamond', symbolSize: 0.6, dashArrayX: [[7, 4]], dashArrayY: [7, 4] },
  grid: {
    symbol: 'rect',
    symbolSize: 0.8,
    dashArrayX: [
      [4, 4],
      [0, 4, 4, 0],
    ],
    dashArrayY: [4, 0],
  },
  rings: { symbol: 'emptyCircle', symbolSize: 0.8, dashArrayX: [[9, 5]], dashArrayY: [9, 5] },
  zigzag: { symbol: 'triangle', symbolSize: 1, dashArrayX: [[6, 0]], dashArrayY: [3, 6] },
  waves: {
    symbol: 'roundRect',
    symbolSize: 1,
    dashArrayX: [
      [10, 5],
      [0, 7, 8, 0],
    ],
    dashArrayY: [2, 5],
  },
  bricks: {
    symbol: 'rect',
    symbolSize: 1,
    dashArrayX: [
      [12, 2],
      [0, 6, 2, 6],
    ],
    dashArrayY: [1, 5],
  },
  triangles: { symbol: 'triangle', symbolSize: 0.8, dashArrayX: [[8, 5]], dashArrayY: [8, 5] },
  plus: {
    symbol: 'rect',
    symbolSize: 0.5,
    dashArrayX: [
      [3, 8],
      [8, 3],
    ],
    dashArrayY: [3, 3],
  },
};

const DARK_WEAVE = 'rgba(12, 14, 18, 0.36)';

/** The texture of a tone: a company's own, hatching for bad news, none else. */
export function toneDecal(tone: Tone): Decal {
  const weave = typeof tone === 'number' ? WEAVES[patternOf(tone)] : tone === 'bad' ? WEAVES.falling : PLAIN;
  return {
    symbol: 'none',
    symbolSize: 1,
    rotation: 0,
    dashArrayX: 5,
    dashArrayY: 5,
    ...weave,
    color: DARK_WEAVE,
  };
}

const patternOf = (position: number): CompanyLook['pattern'] => companyLook(position).pattern;

const DASHES = ['solid', [7, 3], [2, 3], [9, 3, 2, 3], [12, 4]] as const;
const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond'] as const;

/** How a tone's line is dashed, so that lines differ without their colour. */
export function toneDash(tone: Tone): 'solid' | number[] {
  if (typeof tone !== 'number') return tone === 'neutral' ? [4, 4] : 'solid';
  const dash = DASHES[tone % DASHES.length] ?? 'solid';
  return dash === 'solid' ? dash : [...dash];
}

/** The mark on a tone's line. */
export const toneSymbol = (tone: Tone): string =>
  typeof tone === 'number' ? (SYMBOLS[tone % SYMBOLS.length] ?? 'circle') : 'circle';
