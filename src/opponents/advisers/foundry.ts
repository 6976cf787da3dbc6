import {
  bookableWafers,
  bookedWafers,
  clamp,
  type Doctrine,
  openingShare,
  type SeatView,
} from '../../engine/index.ts';
import type { Budget } from '../budget.ts';
import { definitionOf, total } from '../reading/company.ts';
import type { Advise } from './adviser.ts';

/** Tightness of packaging or memory from which on a designer books, and quarters for which it does. */
const TIGHT = 0.85;
const QUARTERS = 6;
/** Part of the wafers that it called last that it wants to have for sure, by its taste for risk. */
const SURE = 1;
/** Part of what is free that is shared equally. */
const EQUAL_PART = 0.25;
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
  const free = bookableWafers(view.scenario, view.supply, from) * partOfFree(view);
  const wafers = Math.floor(Math.min(missing, free, affordable(view, budget)));
  return wafers < FEWEST ? [] : [{ kind: 'reserveFoundry', wafers, quarters: QUARTERS }];
};

/**
 * Part of what is free that a designer reaches for: others book in the same quarter, and all parts together are the whole.
 * Most goes by what each held at the start, the rest in equal parts to those who began small.
 */
function partOfFree(view: SeatView): number {
  const designers = view.scenario.companies.filter(({ silicon }) => silicon !== undefined);
  const held = total(designers.map(({ silicon }) => silicon?.foundryShare ?? 0));
  const own = definitionOf(view).silicon?.foundryShare ?? 0;
  const equal = 1 / Math.max(1, designers.length);
  return EQUAL_PART * equal + (1 - EQUAL_PART) * (held > 0 ? own / held : equal);
}

/** Who likes risk trusts the queue; who does not wants its chips for sure. */
function sureShare({ risk, integration }: Doctrine): number {
  return clamp(SURE - 0.3 * risk + 0.3 * (integration - 0.5), 0.3, 1);
}

/** Wafers that buyers will call: the open orders for own chips, or what they called last, those outside included. */
function wafersWanted(view: SeatView): number {
  let wafers = 0;
  view.scenario.chips.forEach((chip, place) => {
    if (chip.designer !== view.seat) return;
    let open = 0;
    for (const order of view.orders) if (order.chip === chip.id) open += order.left;
    const state = view.chips[place];
    const called = state === undefined || chip.end < view.quarter ? 0 : state.backlog * state.output;
    wafers += Math.max(open, called) / chip.packagesPerWafer;
  });
  return wafers;
}

function affordable(view: SeatView, budget: Budget): number {
  const { waferPrice } = view.scenario.parameters.silicon;
  return Math.max(0, budget.cash - budget.floor) / (waferPrice * QUARTERS);
}
