import { addToCohort } from '../finance/depreciation.ts';
import { splitInteger, toKUsd, zeros } from '../math/numbers.ts';
import { fleetChips } from '../state/fleetChips.ts';
import type { ChipOrder, CompanyState, FleetEntry, MutableCompany } from '../state/state.ts';
import { movePremiums } from './chipPremiums.ts';
import { chipPrice } from './chipPrice.ts';
import { rentedShare } from './outsideRent.ts';
import { payDuty } from './tradeRules.ts';
import { announce, book, companyAt, companyIndexOf, drive, type Work } from './work.ts';

/** S4, C3: chips reach their buyers, are paid for, and go into sites that have power. */
export function deliveriesPhase(work: Work): void {
  work.scenario.chips.forEach((_, c) => {
    deliverChip(work, c);
  });
  work.state.orders = work.state.orders.filter((order) => order.left > 0);
  movePremiums(work);
  work.scenario.companies.forEach((_, i) => {
    install(work, i);
  });
}

/** Agreements first, then prepaid orders, then the others and outside buyers pro rata (S4). */
function deliverChip(work: Work, c: number): void {
  const chip = work.state.chips[c];
  if (chip === undefined || chip.stock <= 0) return;
  const orders = work.scratch.ordersByChip[c] ?? [];
  const outside = work.scratch.outsideWants[c] ?? 0;
  if (orders.length > 0) {
    serveOrders(work, c, orders.filter(isAgreed), 0);
    serveOrders(work, c, orders.filter(isPrepaid), 0);
  }
  const open = orders.filter((order) => order.left > 0 && !isAgreed(order) && !isPrepaid(order));
  const sold = serveOrders(work, c, open, outside);
  if (sold > 0) sellOutside(work, c, sold);
}

function isAgreed(order: ChipOrder): boolean {
  return order.agreement !== null;
}

function isPrepaid(order: ChipOrder): boolean {
  return order.agreement === null && order.prepaid > 0;
}

/** Shares the stock among orders and outside buyers; returns how many the outside gets. */
function serveOrders(work: Work, c: number, orders: readonly ChipOrder[], outside: number): number {
  const chip = work.state.chips[c];
  if (chip === undefined || (orders.length === 0 && outside === 0)) return 0;
  const wanted = [...orders.map((order) => order.left), outside];
  const all = wanted.reduce((a, b) => a + b, 0);
  const parts = all <= chip.stock ? wanted : splitInteger(chip.stock, wanted);
  orders.forEach((order, k) => {
    const count = parts[k] ?? 0;
    if (count < order.left) reportShortfall(work, order, count);
    if (count > 0) deliver(work, c, order, count);
  });
  const sold = parts[orders.length] ?? 0;
  chip.stock -= sold;
  return sold;
}

function reportShortfall(work: Work, order: ChipOrder, count: number): void {
  const short = work.scratch.shortBy[work.index.chip.get(order.chip) ?? -1];
  // Chips that were made, and went to those before in the queue, count as packaging.
  const code =
    short === 'memory' ? 'chipsShortMemory' : short === 'yield' ? 'chipsShortYield' : 'chipsShortPackaging';
  announce(work, {
    code,
    phase: 'deliveries',
    companies: [order.buyer],
    about: order.chip,
    params: { chip: order.chip, wanted: order.left, delivered: count },
    weight: 2,
  });
}

function deliver(work: Work, c: number, order: ChipOrder, count: number): void {
  const chip = work.state.chips[c];
  const buyer = companyIndexOf(work, order.buyer);
  const designer = work.index.designerOfChip[c] ?? 0;
  if (chip === undefined) return;
  const value = toKUsd(count * order.price);
  const racks = toKUsd(value * work.scenario.parameters.compute.systemCostShare);
  if (buyer === designer) book(work, buyer, 'ownChips', value, order.chip);
  else payForChips(work, c, order, count, buyer, designer, racks);
  if (buyer === designer) book(work, buyer, 'serverRacks', racks, order.chip);
  payDuty(work, buyer, order, value);
  addToCohort(companyAt(work.state, buyer).plant.chips, work.state.quarter, value + racks);
  chip.stock -= count;
  order.left -= count;
  fleetEntry(companyAt(work.state, buyer), order).waiting += count;
}

/** The buyer's and the designer's books move by the same kUSD (F1). */
function payForChips(
  work: Work,
  c: number,
  order: ChipOrder,
  count: number,
  buyer: number,
  designer: number,
  racks: number,
): void {
  const value = toKUsd(count * order.price);
  const prepaid = order.left > 0 ? Math.min(order.prepaid, toKUsd((order.prepaid * count) / order.left)) : 0;
  order.prepaid -= prepaid;
  book(work, buyer, 'chipPurchasesPrepaid', prepaid, order.chip);
  book(work, designer, 'chipSalesPrepaid', prepaid, order.buyer);
  const paid = book(work, buyer, 'chipPurchases', value - prepaid, order.chip);
  bookSales(work, designer, paid, (order.premium ?? 0) / order.price, order.buyer);
  const systems = work.scenario.companies[designer]?.silicon?.systemsShare ?? 0;
  book(work, buyer, 'serverRacks', racks, order.chip);
  const fromDesigner = Math.min(racks, toKUsd(value * systems));
  book(work, designer, 'systemsSales', fromDesigner, order.buyer);
  bookCosts(work, c, designer, count, fromDesigner);
}

/** What was paid on delivery, by list price and by what the market put on it or took off (S6). */
function bookSales(work: Work, designer: number, paid: number, share: number, about: string | null): void {
  const premium = book(work, designer, 'chipPremiums', paid * share, about);
  book(work, designer, 'chipSales', paid - premium, about);
}

/** Cost of what was sold: chips at unit cost, systems at a part of their price. */
function bookCosts(work: Work, c: number, designer: number, count: number, systems: number): void {
  const chip = work.state.chips[c];
  book(work, designer, 'chipCosts', count * (chip?.unitCost ?? 0), work.scenario.chips[c]?.id ?? null);
  book(work, designer, 'systemsCosts', systems * work.scenario.parameters.silicon.systemsCostShare);
}

function sellOutside(work: Work, c: number, count: number): void {
  const chip = work.state.chips[c];
  const designer = work.index.designerOfChip[c] ?? 0;
  if (chip === undefined) return;
  const price = chipPrice(chip);
  const value = toKUsd(count * price);
  bookSales(work, designer, value, 1 - chip.listPrice / price, null);
  const systems = toKUsd(value * (work.scenario.companies[designer]?.silicon?.systemsShare ?? 0));
  book(work, designer, 'systemsSales', systems);
  bookCosts(work, c, designer, count, systems);
  work.state.supply.outsideRentalH100e += count * chip.performance * rentedShare(work);
}

/** The buyer's entry for a chip in a region; made when it is the first. */
export function fleetEntry(company: MutableCompany, order: Pick<ChipOrder, 'chip' | 'region'>): FleetEntry {
  const known = company.fleet.find((entry) => entry.chip === order.chip && entry.region === order.region);
  if (known !== undefined) return known;
  const made: FleetEntry = { chip: order.chip, region: order.region, installed: 0, waiting: 0 };
  company.fleet.push(made);
  return made;
}

/** C3: waiting chips are installed while the region's live power lasts; servers and chips share it. */
function install(work: Work, i: number): void {
  const company = companyAt(work.state, i);
  const chipsUse = acceleratorMWs(work, company);
  const waiting = company.fleet.filter((entry) => entry.waiting > 0);
  for (let r = 0; r < chipsUse.length; r++) {
    let free = (company.liveMW[r] ?? 0) - (company.serverMW[r] ?? 0) - (chipsUse[r] ?? 0);
    if (company.powerPriority === 'servers') free -= addServers(work, i, r, free);
    free -= installChips(work, i, r, waiting, free);
    if (company.powerPriority === 'accelerators') addServers(work, i, r, free);
  }
}

/** IT power of one installed chip with its server, MW (C3). */
export function chipMW(work: Pick<Work, 'scenario'>, chip: number): number {
  const watts = work.scenario.chips[chip]?.watts ?? 0;
  return (watts * work.scenario.parameters.compute.serverOverhead) / 1e6;
}

/** IT power under accelerators per region, MW. */
export function acceleratorMWs(work: Pick<Work, 'scenario' | 'index'>, company: CompanyState): number[] {
  const { region: places } = work.index;
  const chips = fleetChips(work.index, company);
  const total = zeros(work.scenario.regions.length);
  let region = '';
  let r = -1;
  for (let k = 0; k < company.fleet.length; k++) {
    const entry = company.fleet[k];
    if (entry === undefined) continue;
    // Entries of one region stand together more often than not.
    if (entry.region !== region) {
      region = entry.region;
      r = places.get(region) ?? -1;
    }
    total[r] = (total[r] ?? 0) + entry.installed * chipMW(work, chips[k] ?? -1);
  }
  return total;
}

/** Installs what waits in a region while `free` MW last; returns the MW taken. */
function installChips(
  work: Work,
  i: number,
  r: number,
  waiting: readonly FleetEntry[],
  free: number,
): number {
  const region = work.scenario.regions[r]?.id;
  let left = free;
  for (const entry of waiting) {
    if (entry.region !== region) continue;
    const each = chipMW(work, work.index.chip.get(entry.chip) ?? -1);
    const count = each > 0 ? Math.min(entry.waiting, Math.max(0, Math.floor(left / each))) : entry.waiting;
    entry.installed += count;
    entry.waiting -= count;
    left -= count * each;
    drive(work, i, 'capacityH100e', 'chipsInstalled', chipCompute(work, entry.chip, count), 'C1', entry.chip);
  }
  return free - left;
}

/** H100e that a number of chips gives today (C1). */
export function chipCompute(
  work: Pick<Work, 'scenario' | 'state' | 'index'>,
  id: string,
  count: number,
): number {
  const chip = work.index.chip.get(id) ?? -1;
  const maturity = work.state.maturity[work.index.familyOfChip[chip] ?? 0] ?? 0;
  const performance = work.state.chips[chip]?.performance ?? 0;
  return count * performance * maturity * work.scenario.parameters.compute.baseUptime;
}

/** A cloud buys general servers for the demand it sees, as far as `free` MW go (D5); returns the MW taken. */
function addServers(work: Work, i: number, r: number, free: number): number {
  if (work.scenario.companies[i]?.cloud === undefined) return 0;
  const company = companyAt(work.state, i);
  const { serverHeadroom, serverFull, serverKUsdPerMW } = work.scenario.parameters.compute;
  const wanted =
    (company.serverMW[r] ?? 0) * ((company.compute.serverUse[r] ?? 0) * serverHeadroom - serverFull);
  const added = Math.floor(Math.min(free, wanted));
  if (added <= 0) return 0;
  company.serverMW[r] = (company.serverMW[r] ?? 0) + added;
  const cost = book(work, i, 'servers', added * serverKUsdPerMW);
  addToCohort(company.plant.servers, work.state.quarter, cost);
  return added;
}
