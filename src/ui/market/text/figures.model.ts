import type { Formats } from '../../../i18n/formats/createFormats.ts';

/** What a figure is measured in; every figure on the map has one. */
export type FigureUnit =
  | 'percent'
  | 'mw'
  | 'usdPerMWh'
  | 'quarters'
  | 'kusd'
  | 'h100e'
  | 'count'
  | 'capability';

export interface Figure {
  readonly value: number;
  readonly unit: FigureUnit;
}

/** Writes figures short enough for the map, each with its unit. */
export interface FigureWriter {
  write(figure: Figure): string;
}

/** A writer in the formats of the reader's language. */
export function makeFigures(
  formats: Pick<Formats, 'formatMoney' | 'formatPower' | 'formatQuantity'>,
): FigureWriter {
  const { formatMoney, formatPower, formatQuantity } = formats;
  return {
    write({ value, unit }) {
      switch (unit) {
        case 'kusd':
          return formatMoney(value, { trim: true });
        case 'mw':
          return formatPower(value);
        case 'percent':
          return formatQuantity(value, 'percent', { digits: value > 0 && value < 0.1 ? 1 : 0 });
        case 'count':
          return formatQuantity(value, 'plain');
        default:
          return formatQuantity(value, unit);
      }
    },
  };
}
