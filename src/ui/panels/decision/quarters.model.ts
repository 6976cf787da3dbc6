/** First quarter of a campaign. */
interface Start {
  readonly year: number;
  readonly quarter: number;
}

/** Calendar year of a quarter by its index from the start of the campaign. */
export const yearAt = (start: Start, index: number): number => Math.floor(quartersAt(start, index) / 4);

/** Id of a quarter by its index from the start of the campaign: 0 → 2026Q1. */
export const quarterIdAt = (start: Start, index: number): string =>
  `${yearAt(start, index)}Q${(quartersAt(start, index) % 4) + 1}`;

const quartersAt = ({ year, quarter }: Start, index: number): number => year * 4 + (quarter - 1) + index;
