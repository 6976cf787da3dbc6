import {
  bookableWafers,
  bookedWafers,
  clamp,
  type Doctrine,
  openingShare,
  type SeatView,
} from '../../engine/index.ts';
import type { Budget } from '../budget.ts';
import { definitionOf } from '../reading/company.ts';
import type { Advise } from './adviser.ts';

/** Tightness of packaging or memory from which on a designer books, and quarters for which it does. */
const TIGHT = 0.85;
const QUARTERS = 6;
/** Part of the wafers that it called last that it wants to have for sure, by its taste for risk. */
const SURE = 0.9;
/** Fewer wafers than this are not worth a contract. */
const FEWEST = 200;

/** Books packaging for the coming years where it has become scarce (S4): who waits for the market waits. */
export const foundry: Advise = (view, doctrine, budget) => {
  if (definitionOf(view).silicon === undefined || budget.runway < 6) return [];
  const { packagingTightness, hbmTightness } = view.supply;
  if (Math.max(packagingTightness, hbmTightness) < TIGHT) return [];
  const from = view.quarter + view.scenario.parameters.silicon.bookingLead;
  const held =
    openingShare(view.scenario, view.seatIndex, from) * view.supply.packagingWafers +
    bookedWafers(view.supply.bookings, view.seat, from);
  const missing = wafersWanted(view) * sureShare(doctrine) - held;
  const designers = view.scenario.companies.filter(({ silicon }) => silicon !== undefined).length;
  // Others book in the same quarter: nobody reaches for more than its part of what is free.
  const free = bookableWafers(view.scenario, view.supply, from) / Math.max(1, designers);
  const wafers = Math.floor(Math.min(missing, free, affordable(view, budget)));
  return wafers < FEWEST ? [] : [{ kind: 'reserveFoundry', wafers, quarters: QUARTERS }];
};

/** Who likes risk trusts the queue; who does not wants its chips for sure. */
function sureShare({ risk, integration }: Doctrine): number {
  return clamp(SURE - 0.4 * risk + 0.3 * (integration - 0.5), 0.3, 1);
}

/** Wafers that the open orders for own chips will call. */
function wafersWanted(view: SeatView): number {
  let wafers = 0;
  view.scenario.chips.forEach((chip) => {
    if (chip.designer !== view.seat) return;
    for (const order of view.orders) if (order.chip === chip.id) wafers += order.left / chip.packagesPerWafer;
  });
  return wafers;
}

function affordable(view: SeatView, budget: Budget): number {
  const { waferPrice } = view.scenario.parameters.silicon;
  return Math.max(0, budget.cash - budget.floor) / (waferPrice * QUARTERS);
}
