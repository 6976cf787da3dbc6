import { chipPrice } from '../../quarter/chipPrice.ts';
import type { SeatView } from '../../state/view.ts';
import type { KnownChip } from './lookup.ts';

/** Whether a chip can be made now (S1): launched (a programme moves that, S2) and not yet ended. */
export function isMade(view: SeatView, chip: KnownChip): boolean {
  return chip.state.launch <= view.quarter && view.quarter <= chip.definition.end;
}

/** Price that the seat pays for a chip ordered now, kUSD a chip: list price with the surcharge of the day, or unit cost of an own chip (S6). */
export function orderPrice(view: SeatView, chip: KnownChip): number {
  return chip.definition.designer === view.seat ? chip.state.unitCost : chipPrice(chip.state);
}
