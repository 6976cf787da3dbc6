import type { RopeKind } from './picture.ts';

/** The newsroom at night: deep neutral ground, paper-coloured text, one warm accent for *you*. `#rrggbb`. */
export const NIGHT = {
  seaDeep: '#070a10',
  sea: '#0c121c',
  land: '#18212f',
  landEdge: '#2b3a50',
  coast: '#5f7ea6',
  graticule: '#8fb0d8',
  ink: '#e9edf3',
  inkSoft: '#a5b1c2',
  inkFaint: '#6f7d91',
  plate: '#0b1019',
  plateEdge: '#324056',
  window: '#ffd98a',
  steel: '#243144',
  you: '#ffb547',
  alarm: '#ff5d5d',
  calm: '#3f8fd6',
  fresh: '#4fd1a5',
} as const;

/** One colour for each kind of clause; strands differ in dash as well. */
export const ROPE_COLOUR: Readonly<Record<RopeKind, string>> = {
  equity: '#f2c14e',
  compute: '#56b7f5',
  chips: '#b58cf7',
  commerce: '#f782b4',
};

export const ROPE_DASH: Readonly<Record<RopeKind, readonly number[]>> = {
  equity: [],
  compute: [10, 3],
  chips: [2.5, 3],
  commerce: [8, 3, 2, 3],
};

export const FLOW_COLOUR = { compute: '#8fd3ff', chips: '#c9a8ff' } as const;

export const SANS = "'Inter Variable', Inter, system-ui, sans-serif";
export const SERIF = "'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif";
