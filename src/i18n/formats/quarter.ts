import type { Translate } from '../keys.ts';

/** Writes a quarter id such as `2026Q1` (T1): Q1 2026, or in words for headlines: first quarter of 2026. */
export type FormatQuarter = (quarter: string, style?: { readonly style?: 'short' | 'words' }) => string;

const QUARTER = /^(\d{4})-?Q([1-4])$/;

type QuarterNumber = '1' | '2' | '3' | '4';

/** The quarter format of one language. An id of another shape is written as it is: a mod may count time its own way. */
export function quarterFormat(t: Translate): FormatQuarter {
  return (quarter, { style = 'short' } = {}) => {
    const [, year, number] = QUARTER.exec(quarter) ?? [];
    if (!year || !number) return quarter;
    if (style === 'short') return t('units:quarter.short', { year, number });
    return t(`units:quarter.words.${number as QuarterNumber}`, { year }); // the pattern lets only 1 to 4 through
  };
}
