import { modifier } from '../events/modifiers.ts';
import { clamp, sum, zeros } from '../math/numbers.ts';
import { allotTiers, allTiers, type Tiers, tierTotal } from './allotment.ts';
import { packagesPerWafer, ripenYields } from './chipYield.ts';
import { bookedWafers, openingShare, payBookings } from './foundryBookings.ts';
import { readChipDemand } from './foundryDemand.ts';
import { countMade } from './unitCost.ts';
import { companyIndexOf, type Work } from './work.ts';

/** Chips wanted of one generation this quarter, inside and outside the scenario. */
interface Want {
  readonly chip: number;
  readonly designer: number;
  readonly chips: number;
  readonly wafers: number;
  /** Million GB. */
  readonly hbm: number;
}

/**
 * S3, S4: packaging wafers and memory are allotted — first by long-term agreement, then by prepayment, then pro rata —
 * and turned into chips. Unit costs fall with output and rise with scarcity and scrap.
 */
export function foundryPhase(work: Work): void {
  ripenYields(work);
  readChipDemand(work);
  const wants = wantedChips(work);
  const wafers = allotWafers(work, wants);
  const memory = allotMemory(work, wants, wafers);
  for (const want of wants) {
    const wanted = designerWafers(wants, want.designer);
    const packaged = wanted > 0 ? clamp(tierTotal(wafers, want.designer) / wanted, 0, 1) : 0;
    const part = packaged * (memory[want.designer] ?? 0);
    work.scratch.shortBy[want.chip] = bottleneck(work, want, packaged, part);
    countMade(work, want.chip, Math.floor(want.chips * part + 1e-6));
  }
}

function wantedChips(work: Work): Want[] {
  const wants: Want[] = [];
  const rules = work.scenario.parameters.silicon;
  for (let c = 0; c < work.scenario.chips.length; c++) {
    const definition = work.scenario.chips[c];
    const chip = work.state.chips[c];
    if (definition === undefined || chip === undefined || chip.launch > work.state.quarter) continue;
    // What was ordered to the last day is still made after it.
    let wanted = definition.end < work.state.quarter ? 0 : (work.scratch.outsideWants[c] ?? 0);
    for (const order of work.scratch.ordersByChip[c] ?? []) wanted += order.left;
    const chips = Math.max(0, Math.ceil(wanted - chip.stock));
    if (chips === 0) continue;
    wants.push({
      chip: c,
      designer: work.index.designerOfChip[c] ?? 0,
      chips,
      wafers: chips / packagesPerWafer(rules, definition, chip.yield * modifier(work, 'chipYield', c)),
      hbm: (chips * definition.hbmGB) / 1e6,
    });
  }
  return wants;
}

function designerWafers(wants: readonly Want[], designer: number): number {
  let total = 0;
  for (const want of wants) if (want.designer === designer) total += want.wafers;
  return total;
}

/** S4: wafers by designer and tier; what is booked and not called is open to the others, and paid for. */
function allotWafers(work: Work, wants: readonly Want[]): Tiers {
  const supply = work.state.supply;
  const companies = work.scenario.companies.length;
  const wanted = zeros(companies);
  for (const want of wants) wanted[want.designer] = (wanted[want.designer] ?? 0) + want.wafers;
  const paidAhead = prepaidShares(work);
  const tiers: Tiers = [zeros(companies), zeros(companies), zeros(companies)];
  for (let i = 0; i < companies; i++) {
    const want = wanted[i] ?? 0;
    const agreed = Math.min(want, agreedWafers(work, i));
    const prepaid = (want - agreed) * (paidAhead[i] ?? 0);
    tiers[0][i] = agreed;
    tiers[1][i] = prepaid;
    tiers[2][i] = want - agreed - prepaid;
  }
  const available = wafersNow(work);
  supply.packagingTightness = clamp(allTiers(tiers) / Math.max(available, 1), 0, 5);
  const { got, left } = allotTiers(available, tiers);
  const free = available - sum(got[0]);
  payBookings(work, wanted, free > 0 ? 1 - left / free : 1);
  return got;
}

/** W5: what the foundries can package this quarter. */
function wafersNow(work: Work): number {
  return work.state.supply.packagingWafers * modifier(work, 'packagingWafers');
}

function agreedWafers(work: Work, company: number): number {
  const { supply, quarter } = work.state;
  const id = work.scenario.companies[company]?.id ?? '';
  const held = openingShare(work.scenario, company, quarter) * wafersNow(work);
  return held + bookedWafers(supply.bookings, id, quarter);
}

/** S4: part of each designer's packages that finds its memory; it follows the wafers, tier by tier. */
function allotMemory(work: Work, wants: readonly Want[], wafers: Tiers): number[] {
  const supply = work.state.supply;
  const each = memoryPerWafer(work, wants);
  const needs = (tier: readonly number[]) => tier.map((count, i) => count * (each[i] ?? 0));
  const tiers: Tiers = [needs(wafers[0]), needs(wafers[1]), needs(wafers[2])];
  const available = supply.hbmMillionGB * modifier(work, 'memorySupply');
  supply.hbmTightness = clamp(allTiers(tiers) / Math.max(available, 1e-9), 0, 5);
  const { got } = allotTiers(available, tiers);
  return work.scenario.companies.map((_, i) => {
    const need = tierTotal(tiers, i);
    return need > 0 ? clamp(tierTotal(got, i) / need, 0, 1) : 1;
  });
}

/** Memory that goes on a mean wafer of each designer, million GB. */
function memoryPerWafer(work: Work, wants: readonly Want[]): number[] {
  const wafers = zeros(work.scenario.companies.length);
  const memory = zeros(work.scenario.companies.length);
  for (const want of wants) {
    wafers[want.designer] = (wafers[want.designer] ?? 0) + want.wafers;
    memory[want.designer] = (memory[want.designer] ?? 0) + want.hbm;
  }
  return memory.map((all, i) => ((wafers[i] ?? 0) > 0 ? all / (wafers[i] ?? 0) : 0));
}

/** Part of each designer's open orders that buyers have prepaid: it moves up the foundry's queue (S4). */
function prepaidShares(work: Work): number[] {
  const all = zeros(work.state.companies.length);
  const prepaid = zeros(work.state.companies.length);
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

/** S4: what kept a generation short: the narrower of packaging and memory; scrap, where a ripe yield would have done. */
function bottleneck(work: Work, want: Want, packaged: number, part: number): ShortBy {
  if (part > 0.999) return 'nothing';
  if (part / Math.max(packaged, 1e-9) < packaged) return 'memory';
  const chip = work.state.chips[want.chip];
  const ripe = work.scenario.parameters.silicon.yieldMature;
  return chip !== undefined && packaged * ripe >= 0.999 * chip.yield ? 'yield' : 'packaging';
}

/** Why fewer chips were made than were wanted. */
export type ShortBy = 'nothing' | 'packaging' | 'memory' | 'yield';
