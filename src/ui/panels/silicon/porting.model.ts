import type { SeatView } from '../../../engine/index.ts';
import { portingCostPerH100e, portingLossAt } from '../../../store/rules.ts';
import type { ChipRow } from './catalogue.model.ts';

/** What it takes to move the seat's work to a chip's family (S5). */
export interface PortingOutlook {
  /** kUSD, and the quarters of work of one engineer that it pays for. */
  readonly cost: number;
  readonly engineers: number;
  /** Quarters until all is moved, and part of the work lost at first. */
  readonly quarters: number;
  readonly loss: number;
}

/** Yearly cost of an engineer where the company has no researchers of its own, kUSD. */
const USUAL_WAGE = 500;

/** S5: the moving that so many chips bring with them; null for a family that the work runs on already. */
export function portingOf(view: SeatView, row: ChipRow, count: number): PortingOutlook | null {
  const f = view.scenario.families.findIndex(({ id }) => id === row.family);
  const ported = view.own.ported[f] ?? 0;
  if (ported >= 1 || count < 1) return null;
  const { portingQuarters } = view.scenario.parameters.silicon;
  const cost = (1 - ported) * count * row.h100e * portingCostPerH100e(view.scenario, row.maturity);
  const wage = view.scenario.companies[view.seatIndex]?.lab?.wage ?? USUAL_WAGE;
  return {
    cost,
    engineers: Math.ceil(cost / (wage / 4)),
    quarters: Math.ceil((1 - ported) * portingQuarters - 1e-9),
    loss: portingLossAt(view.scenario, ported),
  };
}
