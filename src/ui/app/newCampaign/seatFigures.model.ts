import type { Formats } from '../../../i18n/formats/createFormats.ts';
import type { GlossaryTermId } from '../../../i18n/namespaces.ts';
import type { SeatCard } from '../../../store/types.ts';

/** A headline figure of a seat, and how it is written. */
export interface SeatFigure {
  readonly id: 'marketValue' | 'revenue' | 'cash' | 'capability' | 'capacity';
  readonly term?: GlossaryTermId;
  readonly write: (formats: Formats) => string;
}

/** What a seat starts with. Figures that a company has nothing of are left out: a chip designer has no models. */
export function seatFigures({ figures }: SeatCard): SeatFigure[] {
  const value = (metric: string): number => figures[metric] ?? 0;
  const all: (SeatFigure & { readonly amount: number })[] = [
    { id: 'marketValue', amount: value('marketValue'), write: (f) => f.formatMoney(value('marketValue')) },
    { id: 'revenue', amount: value('revenue'), write: (f) => f.formatMoney(value('revenue')) },
    { id: 'cash', amount: value('cash'), write: (f) => f.formatMoney(value('cash')) },
    {
      id: 'capability',
      amount: value('capability'),
      write: (f) => f.formatNumber(value('capability'), { digits: 1 }),
    },
    {
      id: 'capacity',
      amount: value('capacityH100e'),
      write: (f) => f.formatQuantity(value('capacityH100e'), 'h100e'),
    },
  ];
  return all.filter(({ amount }) => amount > 0);
}
