import { pow } from '../math/real.ts';

/** Factor a quarter on the growth of outside buyers, foundries and core businesses' compute: a boom does not last for ever. */
export const BOOM_FADE = 0.95;

/** Years of undiminished growth to which `quarters` quarters of a fading boom come. */
export function boomYears(quarters: number): number {
  return (1 - pow(BOOM_FADE, quarters)) / (1 - BOOM_FADE) / 4;
}
