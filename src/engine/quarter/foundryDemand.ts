import { modifier } from '../events/modifiers.ts';
import { clamp } from '../math/numbers.ts';
import { exp, log, pow } from '../math/real.ts';
import { chipPrice } from './chipPrice.ts';
import { holdShutOrders, isShut, tradeWorldOf } from './tradeRules.ts';
import type { Work } from './work.ts';

/**
 * Sorts open orders by chip and asks outside buyers (S4, S6). A foundry cannot start an order in the quarter in which it is
 * placed: it is made in the next at the earliest. Orders into a region that is shut are not made (R3).
 */
export function readChipDemand(work: Work): void {
  holdShutOrders(work);
  const { scenario, state, scratch } = work;
  const world = tradeWorldOf(work);
  scratch.ordersByChip = scenario.chips.map(() => []);
  for (const order of state.orders) {
    if (order.left <= 0 || order.placed >= state.quarter || isShut(world, order)) continue;
    scratch.ordersByChip[work.index.chip.get(order.chip) ?? -1]?.push(order);
  }
  askOutside(work);
  scratch.called = scenario.chips.map((_, c) => calledByOthers(work, c));
}

/** Chips of a generation that are due to others than its designer: orders of earlier quarters, and buyers outside. */
function calledByOthers(work: Work, c: number): number {
  const designer = work.scenario.chips[c]?.designer;
  let called = work.scratch.outsideWants[c] ?? 0;
  for (const order of work.scratch.ordersByChip[c] ?? []) if (order.buyer !== designer) called += order.left;
  return called;
}

/** Outside buyers go over to the newest generation on sale of each designer; newcomers draw a part of their spending (S6). */
function askOutside(work: Work): void {
  const { scenario, state, scratch } = work;
  scratch.outsideWants = scenario.chips.map(() => 0);
  const newest = newestOnSale(work);
  const all = state.supply.outsideDemand.reduce((a, b) => a + b, 0);
  const drawn = drawnByNewcomers(work, newest, all);
  const mood = pow(
    clamp(state.supply.rentMemory, 0.2, 5),
    scenario.parameters.silicon.outsideOrderElasticity,
  );
  scenario.supply.outsideDemand.forEach((buyer, k) => {
    const c = (newest[work.index.company.get(buyer.designer) ?? -1] ?? 0) - 1;
    const wish = mood * modifier(work, 'outsideChipDemand', work.index.company.get(buyer.designer) ?? -1);
    const spend = (state.supply.outsideDemand[k] ?? 0) * wish * (1 - drawn);
    const before = previousOnSale(work, c);
    const gone = before < 0 ? 1 : goneOver(work, c);
    wantOutside(work, c, spend * gone, buyer.priceElasticity);
    wantOutside(work, before, spend * (1 - gone), buyer.priceElasticity);
  });
}

/** S6: part of a designer's outside buyers who have gone over to a generation: not all of them on the day of its launch. */
function goneOver({ scenario, state }: Work, c: number): number {
  const age = state.quarter - (state.chips[c]?.launch ?? 0);
  return clamp(scenario.parameters.silicon.generationPace * (age + 1), 0, 1);
}

function wantOutside(work: Work, c: number, spend: number, elasticity: number): void {
  const definition = work.scenario.chips[c];
  const chip = work.state.chips[c];
  if (definition === undefined || chip === undefined) return;
  const relative = chipPrice(chip) / definition.listPrice;
  const wanted = (spend * exp(-elasticity * log(relative))) / definition.listPrice;
  work.scratch.outsideWants[c] = (work.scratch.outsideWants[c] ?? 0) + Math.floor(wanted);
}

/**
 * S6: who opens its own chips to everybody draws buyers from the established vendors: the more, the riper its software
 * and the cheaper its work beside theirs. Returns the part of all outside spending that is drawn, 0–½.
 */
function drawnByNewcomers(work: Work, newest: readonly number[], all: number): number {
  const { scenario, state } = work;
  const { newcomerShare, newcomerElasticity } = scenario.parameters.silicon;
  const served = new Set(scenario.supply.outsideDemand.map(({ designer }) => designer));
  const usual = cheapestOf(work, newest, (designer) => served.has(designer));
  let drawn = 0;
  scenario.companies.forEach((company, i) => {
    const c = (newest[i] ?? 0) - 1;
    if (c < 0 || served.has(company.id) || usual <= 0) return;
    const maturity = state.maturity[work.index.familyOfChip[c] ?? 0] ?? 0;
    const appeal = clamp(usual / Math.max(workPrice(work, c), 1e-9), 0, 2) * maturity * maturity;
    const share = Math.min(0.5 - drawn, newcomerShare * appeal);
    drawn += share;
    wantOutside(work, c, all * share, newcomerElasticity);
  });
  return drawn;
}

/** Lowest price of an H100e among the newest chips of some designers, kUSD; 0 for none. */
function cheapestOf(
  work: Work,
  newest: readonly number[],
  counts: (designer: Work['scenario']['companies'][number]['id']) => boolean,
): number {
  let best = 0;
  newest.forEach((place, i) => {
    const id = work.scenario.companies[i]?.id;
    if (place === 0 || id === undefined || !counts(id)) return;
    const price = workPrice(work, place - 1);
    if (best === 0 || price < best) best = price;
  });
  return best;
}

/** Price of an H100e of a chip at its software's maturity, kUSD. */
export function workPrice(work: Pick<Work, 'state' | 'index'>, c: number): number {
  const chip = work.state.chips[c];
  if (chip === undefined) return 0;
  const maturity = work.state.maturity[work.index.familyOfChip[c] ?? 0] ?? 0;
  return chipPrice(chip) / Math.max(chip.performance * maturity, 1e-9);
}

/** Place of each designer's newest chip on sale, plus one; 0 for none. */
function newestOnSale(work: Work): number[] {
  const newest = work.state.companies.map(() => 0);
  for (let c = 0; c < work.state.chips.length; c++) {
    const chip = work.state.chips[c];
    if (chip === undefined || chip.road !== 'sell' || chip.launch > work.state.quarter) continue;
    const designer = work.index.designerOfChip[c] ?? 0;
    const known = (newest[designer] ?? 0) - 1;
    if (known < 0 || chip.launch >= (work.state.chips[known]?.launch ?? 0)) newest[designer] = c + 1;
  }
  return newest;
}

/** Place of the generation on sale that came before one of the same designer; −1 for none. */
function previousOnSale(work: Work, newest: number): number {
  const { chips, quarter } = work.state;
  const designer = work.index.designerOfChip[newest];
  let before = -1;
  for (let c = 0; c < chips.length; c++) {
    const chip = chips[c];
    if (c === newest || chip?.road !== 'sell' || work.index.designerOfChip[c] !== designer) continue;
    if (chip.launch > quarter || (work.scenario.chips[c]?.end ?? -1) < quarter) continue;
    if (before < 0 || chip.launch >= (chips[before]?.launch ?? 0)) before = c;
  }
  return before;
}
