/** How the sign of a number is written: only a minus, both signs, or neither (the caller shows an arrow). */
export type SignStyle = 'negative' | 'always' | 'never';

/** How a bare number is written. */
export interface NumberStyle {
  /** Digits after the decimal mark, always written. */
  readonly digits?: number;
  /** Leave out zeros at the end of the decimals. */
  readonly trim?: boolean;
  readonly sign?: SignStyle;
}

/** Writes a bare number with the language's grouping and decimal mark and a true minus sign. */
export type FormatNumber = (value: number, style?: NumberStyle) => string;

const MINUS = '\u2212';

/** The sign to write before a value; a value that is written as zero has none. */
export function signOf(value: number, style: SignStyle = 'negative'): string {
  if (style === 'never' || value === 0) return '';
  if (value < 0) return MINUS;
  return style === 'always' ? '+' : '';
}

/** Decimals that leave about three figures: 3.56, 35.6, 356. */
export function threeFigures(magnitude: number): number {
  if (magnitude >= 99.95) return 0;
  return magnitude >= 9.995 ? 1 : 2;
}

/** The number format of one language. */
export function numberFormat(language: string): FormatNumber {
  const cache = new Map<string, Intl.NumberFormat>();
  const formatter = (digits: number, trim: boolean): Intl.NumberFormat => {
    const key = `${digits}${trim}`;
    const known = cache.get(key);
    if (known) return known;
    const made = new Intl.NumberFormat(language, {
      minimumFractionDigits: trim ? 0 : digits,
      maximumFractionDigits: digits,
    });
    cache.set(key, made);
    return made;
  };
  return (value, { digits = 0, trim = false, sign = 'negative' } = {}) => {
    const written = Number(Math.abs(value).toFixed(digits));
    return signOf(value < 0 ? -written : written, sign) + formatter(digits, trim).format(written);
  };
}
