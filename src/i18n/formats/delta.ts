import type { FormatMoney } from './money.ts';
import type { FormatQuantity } from './quantity.ts';
import type { Unit } from './units.ts';

/** A unit of the simulation, money in thousands of US dollars, or growth: a change as a fraction of what was. */
export type DeltaUnit = Unit | 'money' | 'growth';

/** Writes a change with its sign. A change of a percentage is written in points. */
export type FormatDelta = (change: number, unit: DeltaUnit) => string;

/** The format of changes of one language. */
export function deltaFormat(formatMoney: FormatMoney, formatQuantity: FormatQuantity): FormatDelta {
  return (change, unit) => {
    if (unit === 'money') return formatMoney(change, { sign: 'always' });
    if (unit === 'growth') return formatQuantity(change, 'percent', { sign: 'always' });
    return formatQuantity(change, unit === 'percent' ? 'points' : unit, { sign: 'always' });
  };
}
