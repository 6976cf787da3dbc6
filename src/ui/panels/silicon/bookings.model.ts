import type { SeatView } from '../../../engine/index.ts';

/** Wafers that the open orders for own chips call at the usual yield (S4). */
export function calledWafers(view: SeatView): number {
  let wafers = 0;
  for (const order of view.orders) {
    const chip = view.scenario.chips.find(({ id }) => id === order.chip);
    if (chip?.designer === view.seat) wafers += order.left / chip.packagesPerWafer;
  }
  return wafers;
}
