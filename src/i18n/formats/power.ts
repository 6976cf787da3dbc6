import type { FormatQuantity } from './quantity.ts';

/** A gigawatt in megawatts. */
const GIGAWATT = 1000;

/** Power as the map and the tables write it: whole megawatts below a gigawatt, gigawatts with one decimal from there on. */
export function powerFormat(formatQuantity: FormatQuantity): (mw: number) => string {
  return (mw) =>
    Math.round(mw) >= GIGAWATT
      ? formatQuantity(mw / GIGAWATT, 'GW', { digits: 1 })
      : formatQuantity(Math.round(mw), 'MW');
}
