import type { FormatMoney } from './money.ts';
import type { FormatQuantity } from './quantity.ts';
import type { Unit } from './units.ts';

/** A unit of the simulation, or money in thousands of US dollars. */
export type DeltaUnit = Unit | 'money';

/** Writes a change with its sign. A change of a percentage is written in points. */
export type FormatDelta = (change: number, unit: DeltaUnit) => string;

/** The format of changes of one language. */
export function deltaFormat(formatMoney: FormatMoney, formatQuantity: FormatQuantity): FormatDelta {
  return (change, unit) => {
    if (unit === 'money') return formatMoney(change, { sign: 'always' });
    return formatQuantity(change, unit === 'percent' ? 'points' : unit, { sign: 'always' });
  };
}
