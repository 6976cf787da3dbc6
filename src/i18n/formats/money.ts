import type { Translate } from '../keys.ts';
import { type FormatNumber, type SignStyle, signOf, threeFigures } from './number.ts';
import { type ScaleName, scaleOf } from './scale.ts';

/** How money is written. */
export interface MoneyStyle {
  /** `short`: $35.6 bn. `full`: $35,600,000,000. `words`: $35.6 billion, for running text. */
  readonly style?: 'short' | 'full' | 'words';
  readonly sign?: SignStyle;
  /** Leave out zeros at the end of the decimals: $10 bn for a round sum. */
  readonly trim?: boolean;
}

/**
 * Writes money.
 * @param kUSD thousands of US dollars (F1)
 */
export type FormatMoney = (kUSD: number, style?: MoneyStyle) => string;

/** The money format of one language. */
export function moneyFormat(formatNumber: FormatNumber, t: Translate): FormatMoney {
  const full = (dollars: number, sign: SignStyle): string =>
    t('units:money.full', { sign: signOf(dollars, sign), value: formatNumber(dollars, { sign: 'never' }) });
  const scaled = (dollars: number, style: 'short' | 'words', sign: SignStyle, trim: boolean): string => {
    const scale = scaleOf(dollars, t('units:scales.largest') as ScaleName); // the key holds a scale name, by the parity test
    const size = Math.abs(dollars) / scale.size;
    const round = trim || style === 'words' || scale.name === 'one';
    const value = formatNumber(size, { digits: threeFigures(size), trim: round });
    return t(`units:money.${style}.${scale.name}`, { sign: signOf(dollars, sign), value, count: size });
  };
  return (kUSD, { style = 'short', sign = 'negative', trim = false } = {}) => {
    const dollars = kUSD * 1000;
    return style === 'full' ? full(dollars, sign) : scaled(dollars, style, sign, trim);
  };
}
