import {
  type ChipDefinition,
  type Command,
  clamp,
  type Doctrine,
  type SeatView,
} from '../../engine/index.ts';
import { chipH100e } from '../reading/chipMarket.ts';
import type { Advise } from './adviser.ts';
import { chipRoads } from './chipRoads.ts';

/** Largest step of a list price in a quarter, and bounds beside the scenario's price. */
const STEP = 0.04;
const LOWEST = 0.35;
const HIGHEST = 2;
/** Quarters of sales on order at which a vendor is content. */
const CONTENT = 1.1;

/** Prices own chips by backlog and rivalry: a long queue raises them, better work elsewhere lowers them (S6). */
export const chipPricing: Advise = (view, doctrine, budget) => {
  // What is about to leave the market, or only now enters it, has no price to change this quarter.
  const moving = chipRoads(view, doctrine, budget).map((move) => ('chip' in move ? move.chip : undefined));
  return view.scenario.chips.flatMap((chip, place): readonly Command[] => {
    const state = view.chips[place];
    const onSale = chip.designer === view.seat && state?.road === 'sell' && !moving.includes(chip.id);
    if (!onSale || state.launch > view.quarter || chip.end < view.quarter) return [];
    const price = nextPrice(view, doctrine, chip, place);
    return Math.abs(price / state.listPrice - 1) < 0.003
      ? []
      : [{ kind: 'setChipPrice', chip: chip.id, price }];
  });
};

function nextPrice(view: SeatView, doctrine: Doctrine, chip: ChipDefinition, place: number): number {
  const now = view.chips[place]?.listPrice ?? chip.listPrice;
  const cost = view.chips[place]?.unitCost ?? chip.unitCost;
  const margin = now > 0 ? 1 - cost / now : 0;
  // Buyers outside have no orders that one could count, but they are in the queue of the chip.
  const backlog = Math.max(backlogQuarters(view), view.chips[place]?.backlog ?? 0);
  const queue = clamp((backlog - CONTENT) * 0.6, -0.7, 0.7);
  const greed = clamp((doctrine.chipMargin - margin) * 6, -0.6, 0.6);
  const rivalry = clamp((rivalPrice(view, place) / (now / work(view, place)) - 1) * 0.8, -0.7, 0.3);
  const move = clamp(queue + greed + rivalry, -1, 1) * STEP;
  const bounded = clamp(now * (1 + move), chip.listPrice * LOWEST, chip.listPrice * HIGHEST);
  return Math.round(Math.max(bounded, 1.15 * cost) * 100) / 100;
}

/** Orders for own chips in quarters of the last quarter's sales. */
export function backlogQuarters(view: SeatView): number {
  let open = 0;
  for (const order of view.orders) if (order.buyer !== view.seat) open += order.left * order.price;
  const sales = view.own.figures.siliconRevenue;
  return sales > 0 ? clamp(open / sales, 0, 4) : open > 0 ? 2 : 0;
}

/**
 * What the best other chip asks for an H100e, kUSD: rivals' at their price, chips that a rival keeps for itself at twice
 * their cost, as their owners compare them with what they could buy.
 */
function rivalPrice(view: SeatView, place: number): number {
  const designer = view.scenario.chips[place]?.designer;
  let best = Number.POSITIVE_INFINITY;
  view.scenario.chips.forEach((chip, c) => {
    const state = view.chips[c];
    if (state === undefined || chip.designer === designer) return;
    if (state.launch > view.quarter || chip.end < view.quarter) return;
    const price = state.road === 'sell' ? state.listPrice : 2 * state.unitCost;
    best = Math.min(best, price / work(view, c));
  });
  const own = (view.chips[place]?.listPrice ?? 0) / work(view, place);
  return Number.isFinite(best) ? Math.min(best, 2 * own) : own;
}

function work(view: SeatView, place: number): number {
  return Math.max(chipH100e(view, place), 1e-9);
}
