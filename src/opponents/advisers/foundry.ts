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

/** Tightness of packaging or memory from which on a designer books, and quarters for which it does: what is not called costs. */
const TIGHT = 0.85;
const QUARTERS = 3;
/** Part of the wafers that it called last that it wants to have for sure, by its taste for risk. */
const SURE = 0.8;
/** What a launch makes of that: a new chip has the worst yield just when everybody asks for it. */
const LAUNCH = 1.2;
/** Part of what is free that is shared equally. */
const EQUAL_PART = 0.25;
/** Fewer wafers than this are not worth a contract. */
const FEWEST = 200;

/**
 * Books packaging ahead where it has become scarce, and for the first quarters of a chip of its own (S4): who waits for the
 * market until everybody launches waits in a queue.
 */
export const foundry: Advise = (view, doctrine, budget) => {
  if (definitionOf(view).silicon === undefined || budget.runway < 6) return [];
  const { packagingTightness, hbmTightness } = view.supply;
  const from = view.quarter + view.scenario.parameters.silicon.bookingLead;
  const launching = launchesAt(view, from);
  if (!launching && Math.max(packagingTightness, hbmTightness) < TIGHT) return [];
  const held =
    openingShare(view.scenario, view.seatIndex, from) * view.supply.packagingWafers +
    bookedWafers(view.supply.bookings, view.seat, from);
  const missing = wafersWanted(view) * sureShare(doctrine) * (launching ? LAUNCH : 1) - held;
  const free = bookableWafers(view.scenario, view.supply, from) * partOfFree(view);
  const wafers = Math.floor(Math.min(missing, free, affordable(view, budget)));
  return wafers < FEWEST ? [] : [{ kind: 'reserveFoundry', wafers, quarters: QUARTERS }];
};

/** Whether a chip of the seat is due in a quarter or came in the one before it. */
function launchesAt(view: SeatView, quarter: number): boolean {
  return view.scenario.chips.some(({ designer }, place) => {
    const launch = view.chips[place]?.launch ?? Number.POSITIVE_INFINITY;
    return designer === view.seat && (launch === quarter || launch === quarter - 1);
  });
}

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

/**
 * Wafers that buyers will call: the open orders for own chips, or what they called last, those outside included. Orders of its
 * own come before the market's anyhow: only those that are late count.
 */
function wafersWanted(view: SeatView): number {
  let wafers = 0;
  view.scenario.chips.forEach((chip, place) => {
    if (chip.designer !== view.seat) return;
    let open = 0;
    for (const { chip: ordered, buyer, placed, left } of view.orders)
      if (ordered === chip.id && (buyer !== view.seat || placed < view.quarter - 1)) open += left;
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
