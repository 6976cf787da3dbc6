import { clamp, toKUsd } from '../math/numbers.ts';
import { exp, log } from '../math/real.ts';
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
  readDemand(work);
  const wants = wantedChips(work);
  const wafers = allotWafers(work, wants);
  const memory = work.state.supply.hbmMillionGB * 1e6;
  const memoryWanted = wants.reduce((total, want, k) => total + want.hbm * (wafers[k] ?? 0), 0);
  const memoryShare = memoryWanted > memory ? memory / memoryWanted : 1;
  work.state.supply.hbmTightness = clamp(memoryWanted / Math.max(memory, 1), 0, 5);
  wants.forEach((want, k) => {
    make(work, want.chip, Math.floor(want.chips * (wafers[k] ?? 0) * memoryShare));
  });
}

/**
 * Sorts open orders by chip and asks outside buyers. A foundry cannot start an order in the quarter in which it is placed:
 * it is made in the next at the earliest. Outside buyers want a designer's newest generation on sale. */
function readDemand(work: Work): void {
  const { scenario, state, scratch } = work;
  scratch.ordersByChip = scenario.chips.map(() => []);
  for (const order of state.orders) {
    if (order.left > 0 && order.placed < state.quarter)
      scratch.ordersByChip[work.index.chip.get(order.chip) ?? -1]?.push(order);
  }
  scratch.outsideWants = scenario.chips.map(() => 0);
  const newest = newestOnSale(work);
  scenario.supply.outsideDemand.forEach((buyer, k) => {
    const c = (newest[work.index.company.get(buyer.designer) ?? -1] ?? 0) - 1;
    const definition = scenario.chips[c];
    const chip = state.chips[c];
    if (definition === undefined || chip === undefined) return;
    const relative = chip.listPrice / definition.listPrice;
    const spend = (state.supply.outsideDemand[k] ?? 0) * exp(-buyer.priceElasticity * log(relative));
    scratch.outsideWants[c] = Math.floor(spend / definition.listPrice);
  });
}

/** Place of each designer's newest chip on sale, plus one; 0 for none. */
function newestOnSale(work: Work): number[] {
  const newest = work.state.companies.map(() => 0);
  work.scenario.chips.forEach((definition, c) => {
    const launch = work.state.chips[c]?.launch ?? 0;
    if (definition.road !== 'sell' || launch > work.state.quarter) return;
    const designer = work.index.designerOfChip[c] ?? 0;
    const known = (newest[designer] ?? 0) - 1;
    if (known < 0 || launch >= (work.state.chips[known]?.launch ?? 0)) newest[designer] = c + 1;
  });
  return newest;
}

function wantedChips(work: Work): Want[] {
  const wants: Want[] = [];
  work.scenario.chips.forEach((definition, c) => {
    const chip = work.state.chips[c];
    if (chip === undefined || chip.launch > work.state.quarter) return;
    // What was ordered to the last day is still made after it.
    let wanted = definition.end < work.state.quarter ? 0 : (work.scratch.outsideWants[c] ?? 0);
    for (const order of work.scratch.ordersByChip[c] ?? []) wanted += order.left;
    const chips = Math.max(0, Math.ceil(wanted - chip.stock));
    if (chips === 0) return;
    wants.push({
      chip: c,
      chips,
      wafers: chips / definition.packagesPerWafer,
      hbm: chips * definition.hbmGB,
    });
  });
  return wants;
}

/** Share of each want that its wafers cover, 0–1 (S4). */
function allotWafers(work: Work, wants: readonly Want[]): number[] {
  const supply = work.state.supply.packagingWafers;
  const byDesigner = work.scenario.companies.map(() => 0);
  for (const want of wants) {
    const designer = work.index.designerOfChip[want.chip] ?? 0;
    byDesigner[designer] = (byDesigner[designer] ?? 0) + want.wafers;
  }
  const wanted = byDesigner.reduce((a, b) => a + b, 0);
  work.state.supply.packagingTightness = clamp(wanted / Math.max(supply, 1), 0, 5);
  const granted = byDesigner.map((want, i) => Math.min(want, supply * foundryShare(work, i)));
  const free = Math.max(0, supply - granted.reduce((a, b) => a + b, 0));
  const unmet = byDesigner.map((want, i) => want - (granted[i] ?? 0));
  const paidAhead = prepaidShares(work);
  const prepaid = unmet.map((want, i) => want * (paidAhead[i] ?? 0));
  const first = share(free, prepaid);
  const rest = share(
    free - first.used,
    unmet.map((want, i) => want - (first.parts[i] ?? 0)),
  );
  return wants.map((want) => {
    const designer = work.index.designerOfChip[want.chip] ?? 0;
    const got = (granted[designer] ?? 0) + (first.parts[designer] ?? 0) + (rest.parts[designer] ?? 0);
    return (byDesigner[designer] ?? 0) > 0 ? clamp(got / (byDesigner[designer] ?? 0), 0, 1) : 0;
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

/** Part of each designer's open orders that buyers have prepaid: it moves up the foundry's queue (S4). */
function prepaidShares(work: Work): number[] {
  const all = work.state.companies.map(() => 0);
  const prepaid = work.state.companies.map(() => 0);
  work.scratch.ordersByChip.forEach((orders, c) => {
    const designer = work.index.designerOfChip[c] ?? 0;
    for (const order of orders) {
      all[designer] = (all[designer] ?? 0) + order.left;
      const first = order.prepaid > 0 || companyIndexOf(work, order.buyer) === designer;
      if (first) prepaid[designer] = (prepaid[designer] ?? 0) + order.left;
    }
  });
  return all.map((total, i) => (total > 0 ? (prepaid[i] ?? 0) / total : 0));
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
  chip.unitCost = toKUsd(
    definition.unitCost * exp(doublings * log(learningRate)) * (1 + scarcityCost * scarce),
  );
}
