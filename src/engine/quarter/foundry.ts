import { at, clamp, toKUsd } from '../math/numbers.ts';
import { log, exp } from '../math/real.ts';
import { companyIndexOf, type Work } from './work.ts';

/** Chips wanted of one generation this quarter, inside and outside the scenario. */
interface Want {
  readonly chip: number;
  readonly chips: number;
  readonly wafers: number;
  readonly hbm: number;
}

/**
 * S3, S4: packaging wafers and memory are allotted — first by long-term agreement, then by prepayment, then pro rata —
 * and turned into chips. Unit costs fall with output and rise with scarcity.
 */
export function foundryPhase(work: Work): void {
  const wants = wantedChips(work);
  const wafers = allotWafers(work, wants);
  const memory = work.state.supply.hbmMillionGB * 1e6;
  const memoryWanted = wants.reduce((total, want, k) => total + want.hbm * at(wafers, k), 0);
  const memoryShare = memoryWanted > memory ? memory / memoryWanted : 1;
  work.state.supply.hbmTightness = clamp(memoryWanted / Math.max(memory, 1), 0, 5);
  wants.forEach((want, k) => {
    make(work, want.chip, Math.floor(want.chips * at(wafers, k) * memoryShare));
  });
}

function wantedChips(work: Work): Want[] {
  const wants: Want[] = [];
  work.scenario.chips.forEach((definition, c) => {
    const chip = work.state.chips[c];
    if (chip === undefined || chip.launch > work.state.quarter || definition.end < work.state.quarter) return;
    const ordered = ordersFor(work, c).reduce((total, order) => total + order.left, 0);
    const chips = Math.max(0, Math.ceil(ordered + outsideWant(work, c) - chip.stock));
    if (chips === 0) return;
    wants.push({ chip: c, chips, wafers: chips / definition.packagesPerWafer, hbm: chips * definition.hbmGB });
  });
  return wants;
}

/** Open orders for a chip. */
export function ordersFor(work: Work, chip: number) {
  const id = work.scenario.chips[chip]?.id;
  return work.state.orders.filter((order) => order.chip === id && order.left > 0);
}

/** Chips that buyers outside the scenario want: they prefer a designer's newest generation on sale. */
export function outsideWant(work: Work, chip: number): number {
  const definition = work.scenario.chips[chip];
  const state = work.state.chips[chip];
  if (definition === undefined || state === undefined || definition.road !== 'sell') return 0;
  if (newestOnSale(work, definition.designer) !== chip) return 0;
  const k = work.scenario.supply.outsideDemand.findIndex((buyer) => buyer.designer === definition.designer);
  const buyer = work.scenario.supply.outsideDemand[k];
  if (buyer === undefined) return 0;
  const relative = state.listPrice / definition.listPrice;
  const spend = at(work.state.supply.outsideDemand, k) * exp(-buyer.priceElasticity * log(relative));
  return Math.floor(spend / definition.listPrice);
}

function newestOnSale(work: Work, designer: string): number {
  let newest = -1;
  work.scenario.chips.forEach((definition, c) => {
    const launch = work.state.chips[c]?.launch ?? 9999;
    if (definition.designer !== designer || definition.road !== 'sell' || launch > work.state.quarter) return;
    if (newest < 0 || launch >= (work.state.chips[newest]?.launch ?? -9999)) newest = c;
  });
  return newest;
}

/** Share of each want that its wafers cover, 0–1 (S4). */
function allotWafers(work: Work, wants: readonly Want[]): number[] {
  const supply = work.state.supply.packagingWafers;
  const byDesigner = work.scenario.companies.map(() => 0);
  for (const want of wants) {
    const designer = at(work.index.designerOfChip, want.chip);
    byDesigner[designer] = at(byDesigner, designer) + want.wafers;
  }
  const wanted = byDesigner.reduce((a, b) => a + b, 0);
  work.state.supply.packagingTightness = clamp(wanted / Math.max(supply, 1), 0, 5);
  const granted = byDesigner.map((want, i) => Math.min(want, supply * foundryShare(work, i)));
  const free = Math.max(0, supply - granted.reduce((a, b) => a + b, 0));
  const unmet = byDesigner.map((want, i) => want - at(granted, i));
  const prepaid = unmet.map((want, i) => Math.min(want, want * prepaidShare(work, i)));
  const first = share(free, prepaid);
  const rest = share(free - first.used, unmet.map((want, i) => want - at(first.parts, i)));
  return wants.map((want) => {
    const designer = at(work.index.designerOfChip, want.chip);
    const got = at(granted, designer) + at(first.parts, designer) + at(rest.parts, designer);
    return at(byDesigner, designer) > 0 ? clamp(got / at(byDesigner, designer), 0, 1) : 0;
  });
}

function share(available: number, wants: readonly number[]): { parts: number[]; used: number } {
  const wanted = wants.reduce((a, b) => a + b, 0);
  const factor = wanted > available && wanted > 0 ? Math.max(0, available) / wanted : 1;
  return { parts: wants.map((want) => want * factor), used: wanted * factor };
}

function foundryShare(work: Work, company: number): number {
  return work.scenario.companies[company]?.silicon?.foundryShare ?? 0;
}

/** Part of a designer's open orders that buyers have prepaid: it moves up the foundry's queue (S4). */
function prepaidShare(work: Work, designer: number): number {
  let all = 0;
  let prepaid = 0;
  for (const order of work.state.orders) {
    if (at(work.index.designerOfChip, work.index.chip.get(order.chip) ?? 0) !== designer) continue;
    all += order.left;
    if (order.prepaid > 0 || companyIndexOf(work, order.buyer) === designer) prepaid += order.left;
  }
  return all > 0 ? prepaid / all : 0;
}

function make(work: Work, c: number, count: number): void {
  const chip = work.state.chips[c];
  const definition = work.scenario.chips[c];
  if (chip === undefined || definition === undefined) return;
  work.scratch.made[c] = count;
  chip.made += count;
  chip.stock += count;
  const { learningRate, scarcityCost } = work.scenario.parameters.silicon;
  const doublings = log(Math.max(1, chip.made / Math.max(1, definition.madeBefore))) / log(2);
  const supply = work.state.supply;
  const scarce = clamp(Math.max(supply.packagingTightness, supply.hbmTightness) - 1, 0, 1);
  chip.unitCost = toKUsd(definition.unitCost * exp(doublings * log(learningRate)) * (1 + scarcityCost * scarce));
}
