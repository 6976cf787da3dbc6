import type { SeatView } from '../../../engine/index.ts';
import { creditOutlook } from '../../../store/finance.ts';

type Rows = Readonly<Record<string, readonly (number | null)[]>> | undefined;

/** Quarters over which the burn is averaged: a single quarter's purchases mislead. */
const LOOK_BACK = 2;

/**
 * Quarters that cash lasts at the mean free cash flow of the last two quarters, with what is staged; null while cash
 * does not shrink or nothing is known yet.
 */
export function runwayOf(rows: Rows, projected: SeatView): number | null {
  const recent = (rows?.freeCashFlow ?? []).filter((value) => value !== null).slice(-LOOK_BACK);
  if (recent.length === 0) return null;
  const burn = -recent.reduce((sum, value) => sum + value, 0) / recent.length;
  if (burn <= 0) return null;
  return Math.max(0, creditOutlook(projected).cash) / burn;
}
