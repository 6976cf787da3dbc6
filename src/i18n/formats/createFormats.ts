import type { Translate } from '../keys.ts';
import { deltaFormat, type FormatDelta } from './delta.ts';
import { type FormatMoney, moneyFormat } from './money.ts';
import { type FormatNumber, numberFormat } from './number.ts';
import { powerFormat } from './power.ts';
import { type FormatQuantity, quantityFormat } from './quantity.ts';
import { type FormatQuarter, quarterFormat } from './quarter.ts';

/** Numbers, money, time and lists as the reader's language writes them. */
export interface Formats {
  readonly formatNumber: FormatNumber;
  readonly formatMoney: FormatMoney;
  readonly formatQuantity: FormatQuantity;
  /** Power from megawatts: from a gigawatt on in gigawatts. */
  readonly formatPower: (mw: number) => string;
  readonly formatQuarter: FormatQuarter;
  readonly formatDelta: FormatDelta;
  /** A, B and C. */
  readonly formatList: (items: readonly string[]) => string;
  /** Day and time of a moment, from milliseconds since 1970 (lists of saves). */
  readonly formatDateTime: (milliseconds: number) => string;
  /** A language's own name for itself, such as « français ». */
  readonly formatLanguage: (language: string) => string;
}

/** The formats of one language. Its words (units, scales) come from the `units` texts, so that a new language needs no code. */
export function createFormats(language: string, t: Translate): Formats {
  const formatNumber = numberFormat(language);
  const formatMoney = moneyFormat(formatNumber, t);
  const formatQuantity = quantityFormat(formatNumber, t);
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const dateTime = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return {
    formatNumber,
    formatMoney,
    formatQuantity,
    formatPower: powerFormat(formatQuantity),
    formatQuarter: quarterFormat(t),
    formatDelta: deltaFormat(formatMoney, formatQuantity),
    formatList: (items) => list.format(items),
    formatDateTime: (milliseconds) => dateTime.format(milliseconds),
    formatLanguage: (tag) => new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag,
  };
}
