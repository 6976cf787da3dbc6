/** How a company is recognised without its colour: the texture of its bars, areas, monogram and districts. */
export type PatternName =
  | 'solid'
  | 'rising'
  | 'falling'
  | 'dots'
  | 'lines'
  | 'columns'
  | 'cross'
  | 'grid'
  | 'rings'
  | 'zigzag'
  | 'waves'
  | 'bricks'
  | 'triangles'
  | 'plus';

/** Colour and texture of one company. */
export interface CompanyLook {
  /** Position in the palette, from 0; CSS knows it as `--company-<slot>`. */
  readonly slot: number;
  /** `#rrggbb`, at least 4.5:1 on every ground of the theme. */
  readonly hue: string;
  readonly pattern: PatternName;
}

/**
 * Fourteen hues chosen by search: each pair stays apart in normal sight and in the three common kinds of colour
 * blindness, none comes near the amber that means *you*, and all are readable as text on the dark ground.
 */
export const COMPANY_LOOKS: readonly CompanyLook[] = [
  ['#fe8660', 'rising'],
  ['#86a1fb', 'grid'],
  ['#12eac4', 'dots'],
  ['#a278fd', 'columns'],
  ['#fb5573', 'lines'],
  ['#a8f8fe', 'falling'],
  ['#dfe93c', 'cross'],
  ['#c17e9a', 'zigzag'],
  ['#16c3d1', 'waves'],
  ['#d5c1fb', 'rings'],
  ['#6194c9', 'bricks'],
  ['#f492bb', 'triangles'],
  ['#99a515', 'plus'],
  ['#a3e59c', 'solid'],
].map(([hue, pattern], slot) => ({ slot, hue: hue ?? '', pattern: pattern as PatternName })); // the table above holds only pattern names

/**
 * The look of the company at a position of the scenario's list of companies. Past the fourteenth the hues come round
 * again with the textures moved by one, so that two companies never share both.
 */
export function companyLook(position: number): CompanyLook {
  const count = COMPANY_LOOKS.length;
  const slot = position % count;
  const round = Math.floor(position / count);
  const hueOf = COMPANY_LOOKS[slot];
  const patternOf = COMPANY_LOOKS[(slot + round) % count];
  if (!hueOf || !patternOf) throw new RangeError(`No company can stand at position ${position}.`);
  return { slot, hue: hueOf.hue, pattern: patternOf.pattern };
}
