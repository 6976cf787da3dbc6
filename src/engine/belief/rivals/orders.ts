import { toKUsd } from '../../math/numbers.ts';
import { chipPrice } from '../../quarter/chipPrice.ts';
import { chipCompute, chipMW } from '../../quarter/deliveries.ts';
import { roomiestRegion } from '../../quarter/roomiest.ts';
import type { PublicCompany } from '../../state/publicCompany.ts';
import type { ChipOrder, CompanyState } from '../../state/state.ts';
import type { SeatView } from '../../state/view.ts';
import type { Draws } from '../draws.ts';
import type { ChipWorld } from './fleet.ts';
import { onSale } from './newChips.ts';

/** Part of published investment that goes into chips, and quarters' worth of it that is on order. */
const CHIP_PART = 0.7;
const ON_ORDER = 1;
/** Growth of compute a quarter that a company is given which publishes nothing. */
const PRIVATE_GROWTH = 0.07;
/** Error of the guess, as a fraction. */
const ERROR = 0.3;
/** Orders too small to matter. */
const FEWEST = 50;

/**
 * S4: chips that a rival is thought to have on order: growth is seen and has been ordered by somebody. Orders for the seat's own
 * designs it knows itself.
 */
export function believedOrders(
  world: ChipWorld,
  view: SeatView,
  seen: PublicCompany,
  company: CompanyState,
  ownPart: number,
  i: number,
  draws: Draws,
): ChipOrder[] {
  const luck = Math.max(0.2, 1 + ERROR * draws.bell());
  const region = roomiest(world, company);
  if (region === undefined || company.compute.owned <= 0) return [];
  const spend = chipSpend(view, seen, i);
  return onSale(view, world.index, i, ownPart).flatMap(({ chip, share }, k): ChipOrder[] => {
    const definition = world.scenario.chips[chip];
    const state = view.chips[chip];
    if (definition === undefined || state === undefined || definition.designer === view.seat) return [];
    const isOwn = definition.designer === seen.id;
    const price = Math.max(0.001, isOwn ? state.unitCost : chipPrice(state));
    const each = price * (1 + world.scenario.parameters.compute.systemCostShare);
    const wanted =
      spend === null
        ? (PRIVATE_GROWTH * company.compute.owned) / Math.max(1e-9, chipCompute(world, definition.id, 1))
        : spend / each;
    const left = Math.floor(wanted * luck * ON_ORDER * share);
    if (left < FEWEST) return [];
    const id = `believed-${seen.id}-${k + 1}`;
    const placed = view.quarter - 1;
    return [
      { id, buyer: seen.id, chip: definition.id, region, left, price, prepaid: 0, placed, agreement: null },
    ];
  });
}

/** What a listed company spent on chips and their racks in the last quarter, kUSD; null where nothing is published. */
function chipSpend(view: SeatView, seen: PublicCompany, i: number): number | null {
  const { capex, coreRevenue = 0 } = seen.published;
  if (capex === undefined) return null;
  const core = coreRevenue * (view.scenario.companies[i]?.core?.capexRate ?? 0);
  return toKUsd(CHIP_PART * Math.max(0, capex - core));
}

/** The region in which the company has most power that no chip takes yet. */
function roomiest(world: ChipWorld, company: CompanyState): ChipOrder['region'] | undefined {
  const { region, chip: chips } = world.index;
  const place = roomiestRegion(company, region, (chip) => chipMW(world, chips.get(chip) ?? -1));
  return world.scenario.regions[place]?.id;
}

/**
 * S6: what a listed vendor sold says how much is on order with it in all: believed orders are brought part of the way there.
 * Buyers outside the scenario have their part of its sales.
 */
export function matchedToSales(view: SeatView, orders: readonly ChipOrder[]): ChipOrder[] {
  const factors = view.rivals.map((seen, d) => factorFor(view, seen, d, orders));
  const place = new Map(view.scenario.chips.map(({ id, designer }) => [id as string, designer]));
  return orders.map((order) => {
    const d = view.scenario.companies.findIndex(({ id }) => id === place.get(order.chip));
    return { ...order, left: Math.max(1, Math.floor(order.left * (factors[d] ?? 1))) };
  });
}

/** Bounds of the correction: sales of one quarter are lumpy. */
const LEAST_FACTOR = 0.4;
const MOST_FACTOR = 2.5;

function factorFor(view: SeatView, seen: PublicCompany, d: number, orders: readonly ChipOrder[]): number {
  const silicon = view.scenario.companies[d]?.silicon;
  const sold = seen.published.siliconRevenue;
  if (silicon === undefined || sold === undefined || d === view.seatIndex) return 1;
  const designs = new Set(
    view.scenario.chips.filter(({ designer }) => designer === seen.id).map(({ id }) => id as string),
  );
  let ordered = 0;
  for (const { buyer, chip, left, price } of orders)
    if (buyer !== seen.id && designs.has(chip)) ordered += left * price;
  if (ordered <= 0) return 1;
  let outside = 0;
  view.scenario.supply.outsideDemand.forEach(({ designer }, k) => {
    if (designer === seen.id) outside += view.supply.outsideDemand[k] ?? 0;
  });
  const inside = Math.max(0, sold / (1 + silicon.systemsShare) - outside);
  return Math.min(MOST_FACTOR, Math.max(LEAST_FACTOR, inside / ordered));
}
