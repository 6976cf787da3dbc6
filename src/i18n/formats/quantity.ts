import type { Translate } from '../keys.ts';
import { type FormatNumber, type SignStyle, threeFigures } from './number.ts';
import { type ScaleName, scaleOf } from './scale.ts';
import { ruleOf, type Unit } from './units.ts';

/** How a quantity is written. */
export interface QuantityStyle {
  readonly sign?: SignStyle;
  /** Overrides the unit's own number of decimals. */
  readonly digits?: number;
  /** Every figure instead of a scale word: 1,240,000 H100e. */
  readonly exact?: boolean;
}

/** Writes a value with its unit. */
export type FormatQuantity = (value: number, unit: Unit, style?: QuantityStyle) => string;

/** The quantity format of one language. */
export function quantityFormat(formatNumber: FormatNumber, t: Translate): FormatQuantity {
  const compact = (value: number, sign: SignStyle, trim: boolean): string => {
    const scale = scaleOf(value, t('units:scales.largest') as ScaleName); // the key holds a scale name, by the parity test
    const size = value / scale.size;
    const whole = scale.name === 'one' && Number.isInteger(size);
    const digits = whole ? 0 : threeFigures(Math.abs(size));
    const number = formatNumber(size, { digits, sign, trim: trim || scale.name === 'one' });
    return t(`units:scales.${scale.name}`, { value: number });
  };
  return (value, unit, { sign = 'negative', digits, exact = false } = {}) => {
    const rule = ruleOf(unit);
    const shown = rule.ratio ? value * 100 : value;
    const decimals = digits ?? (rule.digits === 'threeFigures' ? 0 : rule.digits);
    const amount =
      rule.compact && !exact && digits === undefined
        ? compact(shown, sign, rule.trim ?? false)
        : formatNumber(shown, { digits: decimals, sign, trim: rule.trim ?? false });
    // A sign stands before the currency as well: −$0.11/h.
    const mark = /^[+\u2212]/.exec(amount)?.[0] ?? '';
    const unsigned = amount.slice(mark.length);
    return (
      mark + t(`units:quantity.${unit}`, { value: unsigned, count: countOf(shown, rule.trim ? 0 : decimals) })
    );
  };
}

/** What chooses the plural. A number written with decimals is never the bare one: 1.0 points, but 1 point. */
function countOf(shown: number, decimals: number): number {
  const written = Number(Math.abs(shown).toFixed(decimals));
  return decimals > 0 && Number.isInteger(written) ? written + 0.5 : written;
}
